package kg.onuguu.file;

import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.UploadsApi;
import kg.onuguu.api.model.Upload;
import kg.onuguu.api.model.UploadLimits;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Uploads over HTTP by tus 1.0. {@link TusVersion} adds the version to each answer. */
class UploadsResource implements UploadsApi {
  private final Uploads uploads;
  private final UploadRows rows;
  private final UploadViews views;
  private final FileSettings settings;
  private final SchoolDirectory schools;
  private final CurrentScope scope;
  private final Idempotency idempotency;

  UploadsResource(
      Uploads uploads,
      UploadRows rows,
      UploadViews views,
      FileSettings settings,
      SchoolDirectory schools,
      CurrentScope scope,
      Idempotency idempotency) {
    this.uploads = uploads;
    this.rows = rows;
    this.views = views;
    this.settings = settings;
    this.schools = schools;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<UploadLimits> getUploadLimits(UUID schoolId) {
    return RestResponse.ok(views.limits(rows.usedBytes(scope.get(), schoolId)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> describeUploads(UUID schoolId) {
    schools.require(schoolId, scope.get());
    return ResponseBuilder.<Void>noContent()
        .header("Tus-Version", TusHeaders.VERSION)
        .header("Tus-Extension", TusHeaders.EXTENSIONS)
        .header("Tus-Max-Size", settings.maxBytes())
        .build();
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> createUpload(
      UUID schoolId,
      String tusResumable,
      Long uploadLength,
      String uploadMetadata,
      String idempotencyKey) {
    AccessScope caller = scope.get();
    schools.require(schoolId, caller);
    TusHeaders.requireVersion(tusResumable);
    TusHeaders.Beginning beginning = TusHeaders.beginning(uploadLength, uploadMetadata);
    return idempotency.once(
        idempotencyKey,
        Map.of("length", beginning.length(), "name", beginning.name().full()),
        () -> {
          FileUpload upload = uploads.begin(caller, schoolId, beginning.name(), beginning.length());
          URI location =
              URI.create("/api/v1/schools/%s/uploads/%s".formatted(schoolId, upload.getId()));
          return ResponseBuilder.<Void>created(location)
              .header(TusHeaders.EXPIRES, TusHeaders.date(upload.getExpiresAt()))
              .build();
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> getUploadOffset(UUID schoolId, UUID uploadId, String tusResumable) {
    FileUpload upload = rows.require(scope.get(), schoolId, uploadId);
    TusHeaders.requireVersion(tusResumable);
    return ResponseBuilder.<Void>ok()
        .header(TusHeaders.OFFSET, upload.getReceived())
        .header(TusHeaders.LENGTH, upload.getLength())
        .header(TusHeaders.EXPIRES, TusHeaders.date(upload.getExpiresAt()))
        .build();
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Upload> getUpload(UUID schoolId, UUID uploadId) {
    FileUpload upload = rows.require(scope.get(), schoolId, uploadId);
    return RestResponse.ok(views.of(upload, rows.file(upload)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> appendUpload(
      UUID schoolId, UUID uploadId, byte[] body, String tusResumable, Long uploadOffset) {
    FileUpload upload = rows.require(scope.get(), schoolId, uploadId);
    TusHeaders.requireVersion(tusResumable);
    long offset = TusHeaders.requireOffset(uploadOffset);
    uploads.append(upload, offset, body);
    FileUpload after = rows.require(scope.get(), schoolId, uploadId);
    return ResponseBuilder.<Void>noContent()
        .header(TusHeaders.OFFSET, offset + body.length)
        .header(TusHeaders.EXPIRES, TusHeaders.date(after.getExpiresAt()))
        .build();
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> terminateUpload(UUID schoolId, UUID uploadId, String tusResumable) {
    FileUpload upload = rows.require(scope.get(), schoolId, uploadId);
    TusHeaders.requireVersion(tusResumable);
    uploads.giveUp(upload);
    return RestResponse.noContent();
  }
}
