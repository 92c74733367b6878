package kg.onuguu.evidence;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.EvidenceApi;
import kg.onuguu.api.model.Evidence;
import kg.onuguu.api.model.EvidenceCreation;
import kg.onuguu.api.model.EvidenceKind;
import kg.onuguu.api.model.EvidencePage;
import kg.onuguu.api.model.EvidenceRevisionCreation;
import kg.onuguu.api.model.EvidenceSort;
import kg.onuguu.api.model.EvidenceSource;
import kg.onuguu.api.model.EvidenceUpdate;
import kg.onuguu.api.model.PictureSize;
import kg.onuguu.file.StoredFiles;
import kg.onuguu.shared.text.SearchText;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Evidence over HTTP. */
class EvidenceResource implements EvidenceApi {
  private static final int MOST_WORDS = 8;

  private final EvidenceRecords records;
  private final EvidenceReader reader;
  private final EvidenceFiles contents;
  private final StoredFiles files;
  private final EvidenceMapper mapper;
  private final CurrentScope scope;
  private final Idempotency idempotency;
  private final BusinessTime time;

  EvidenceResource(
      EvidenceRecords records,
      EvidenceReader reader,
      EvidenceFiles contents,
      StoredFiles files,
      EvidenceMapper mapper,
      CurrentScope scope,
      Idempotency idempotency,
      BusinessTime time) {
    this.records = records;
    this.reader = reader;
    this.contents = contents;
    this.files = files;
    this.mapper = mapper;
    this.scope = scope;
    this.idempotency = idempotency;
    this.time = time;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<EvidencePage> listEvidence(
      UUID schoolId,
      String q,
      EvidenceKind kind,
      Integer schoolYear,
      EvidenceSource source,
      Boolean undated,
      Boolean expired,
      Boolean deleted,
      String sha256,
      EvidenceSort sort,
      Integer page,
      Integer size) {
    List<String> patterns = SearchText.patterns(q).stream().distinct().limit(MOST_WORDS).toList();
    EvidenceFilter filter =
        new EvidenceFilter(
            patterns,
            mapper.toOwn(kind),
            schoolYear,
            mapper.toOwn(source),
            Boolean.TRUE.equals(undated),
            Boolean.TRUE.equals(expired),
            Boolean.TRUE.equals(deleted),
            sha256,
            sort == null ? EvidenceFilter.Order.NEWEST : mapper.toOwn(sort),
            time.today());
    return RestResponse.ok(reader.page(scope.get(), schoolId, filter, Paging.of(page, size)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Evidence> createEvidence(
      UUID schoolId, EvidenceCreation creation, String idempotencyKey) {
    AccessScope caller = scope.get();
    UUID uploadId = creation.getUploadId();
    if (uploadId != null) {
      files.prepare(caller, schoolId, uploadId);
    }
    return idempotency.once(
        idempotencyKey,
        creation,
        () ->
            created(
                schoolId,
                records.create(
                    caller,
                    schoolId,
                    mapper.toContent(creation),
                    uploadId,
                    creation.getRecordId())));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<Evidence> getEvidence(UUID schoolId, UUID evidenceId) {
    return answer(reader.card(schoolId, evidenceId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Evidence> updateEvidence(
      UUID schoolId, UUID evidenceId, EvidenceUpdate update, String ifMatch) {
    return answer(
        records.update(scope.get(), schoolId, evidenceId, mapper.toContent(update), ifMatch));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Evidence> deleteEvidence(UUID schoolId, UUID evidenceId, String ifMatch) {
    return answer(records.delete(scope.get(), schoolId, evidenceId, ifMatch));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Evidence> restoreEvidence(UUID schoolId, UUID evidenceId, String ifMatch) {
    return answer(records.restore(scope.get(), schoolId, evidenceId, ifMatch));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Evidence> addEvidenceRevision(
      UUID schoolId,
      UUID evidenceId,
      EvidenceRevisionCreation creation,
      String ifMatch,
      String idempotencyKey) {
    AccessScope caller = scope.get();
    files.prepare(caller, schoolId, creation.getUploadId());
    return idempotency.once(
        idempotencyKey,
        creation,
        () ->
            created(
                schoolId,
                records.revise(
                    caller,
                    schoolId,
                    evidenceId,
                    creation.getUploadId(),
                    creation.getNote(),
                    ifMatch)));
  }

  /** The writer of bodies looks at what is there, not at what the interface says. */
  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  @SuppressWarnings("unchecked")
  public RestResponse<byte[]> getEvidenceFile(
      UUID schoolId,
      UUID evidenceId,
      Integer revision,
      String range,
      String ifRange,
      String ifNoneMatch) {
    RestResponse<?> answer =
        contents.file(
            schoolId,
            evidenceId,
            revision,
            new EvidenceFiles.Conditions(range, ifRange, ifNoneMatch));
    return (RestResponse<byte[]>) answer;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<byte[]> getEvidencePicture(
      UUID schoolId, UUID evidenceId, Integer revision, PictureSize size, String ifNoneMatch) {
    return contents.picture(
        schoolId,
        evidenceId,
        revision,
        size == null ? kg.onuguu.file.PictureSize.THUMBNAIL : mapper.toOwn(size),
        ifNoneMatch);
  }

  private static RestResponse<Evidence> created(UUID schoolId, Evidence evidence) {
    URI location =
        URI.create("/api/v1/schools/%s/evidence/%s".formatted(schoolId, evidence.getId()));
    return ResponseBuilder.<Evidence>created(location)
        .entity(evidence)
        .tag(Precondition.tag(evidence.getVersion()))
        .build();
  }

  private static RestResponse<Evidence> answer(Evidence evidence) {
    return ResponseBuilder.ok(evidence).tag(Precondition.tag(evidence.getVersion())).build();
  }
}
