package kg.onuguu.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.time.BusinessTime;

/** The short transactions of uploads; the bytes move between them. */
@ApplicationScoped
class UploadRows {
  /** Longer than the largest file takes; a replica that died lets another go on after it. */
  private static final Duration CHECK = Duration.ofMinutes(3);

  private final SchoolDirectory schools;
  private final FileUploadRepository uploads;
  private final StoredFileRepository files;
  private final FileSettings settings;
  private final BusinessTime time;

  UploadRows(
      SchoolDirectory schools,
      FileUploadRepository uploads,
      StoredFileRepository files,
      FileSettings settings,
      BusinessTime time) {
    this.schools = schools;
    this.uploads = uploads;
    this.files = files;
    this.settings = settings;
    this.time = time;
  }

  /** The row of the school is held, so that two uploads cannot share the last room. */
  @Transactional
  FileUpload create(AccessScope scope, UUID schoolId, UploadName name, long length) {
    School school = schools.require(schoolId, scope);
    schools.lock(schoolId);
    if (uploads.countOf(school) >= settings.schoolUploads()) {
      throw new ProblemException(ProblemType.CONFLICT)
          .because(
              FileRefusals.MESSAGES, "too_many_uploads", Map.of("most", settings.schoolUploads()));
    }
    if (uploads.bytesOf(schoolId) + length > settings.schoolBytes()) {
      throw FileRefusals.schoolIsFull(settings.schoolBytes());
    }
    FileUpload upload = new FileUpload(schoolId, name.full(), length, time.now(), expiry());
    uploads.persistAndFlush(upload);
    return upload;
  }

  @Transactional
  FileUpload require(AccessScope scope, UUID schoolId, UUID uploadId) {
    return uploads.require(schools.require(schoolId, scope), uploadId, time.now());
  }

  @Transactional
  Optional<FileUpload> find(AccessScope scope, UUID schoolId, UUID uploadId) {
    return uploads.find(schools.require(schoolId, scope), uploadId, time.now());
  }

  @Transactional
  Optional<StoredFile> file(FileUpload upload) {
    return Optional.ofNullable(upload.getFileId())
        .flatMap(id -> files.among(List.of(id)).stream().findFirst());
  }

  @Transactional
  long usedBytes(AccessScope scope, UUID schoolId) {
    return uploads.bytesOf(schools.require(schoolId, scope).getId());
  }

  /** Whether the piece was the next one. */
  @Transactional
  boolean add(UUID uploadId, FileUploadRepository.Piece piece) {
    return uploads.add(uploadId, piece, expiry());
  }

  /** Whether the whole file is ours to look at. */
  @Transactional
  boolean claim(UUID uploadId) {
    Instant now = time.now();
    return uploads.claim(uploadId, now, now.plus(CHECK));
  }

  @Transactional
  void unclaim(UUID uploadId) {
    uploads.unclaim(uploadId);
  }

  @Transactional
  List<FileUploadRepository.Piece> pieces(UUID uploadId) {
    return uploads.pieces(uploadId);
  }

  /** An upload that was given up meanwhile takes the row of the file with it. */
  @Transactional
  void complete(FileUpload upload, StoredFile file) {
    files.persistAndFlush(file);
    if (!uploads.complete(upload.getId(), file.getId())) {
      throw ProblemException.notFound();
    }
    uploads.forgetPieces(upload.getId());
  }

  /** The pieces that may go now; the file of a complete upload goes with it. */
  @Transactional
  List<FileUploadRepository.Piece> remove(UUID uploadId) {
    List<FileUploadRepository.Piece> pieces = uploads.pieces(uploadId);
    uploads.forgetPieces(uploadId);
    uploads
        .ofId(uploadId)
        .ifPresent(
            upload -> {
              uploads.delete(upload);
              file(upload).ifPresent(StoredFile::release);
            });
    return pieces;
  }

  private Instant expiry() {
    return time.now().plus(settings.patience());
  }
}
