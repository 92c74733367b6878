package kg.onuguu.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.time.BusinessTime;

/**
 * Complete files for the features whose records hold them:
 *
 * <pre>
 * files.prepare(scope, schoolId, uploadId);            // without a transaction
 * FileInfo file = files.attach(school, uploadId, "/uploadId"); // in that of the record
 * files.release(file.id());                            // when the record goes
 * </pre>
 */
@ApplicationScoped
public class StoredFiles {
  private final Uploads uploads;
  private final UploadRows rows;
  private final FileUploadRepository repository;
  private final StoredFileRepository files;
  private final FileStore store;
  private final BusinessTime time;

  StoredFiles(
      Uploads uploads,
      UploadRows rows,
      FileUploadRepository repository,
      StoredFileRepository files,
      FileStore store,
      BusinessTime time) {
    this.uploads = uploads;
    this.rows = rows;
    this.repository = repository;
    this.files = files;
    this.store = store;
    this.time = time;
  }

  /** By id, in one query. */
  public Map<UUID, FileInfo> infos(Collection<UUID> fileIds) {
    return files.among(fileIds).stream()
        .map(StoredFile::info)
        .collect(Collectors.toMap(FileInfo::id, Function.identity()));
  }

  /**
   * Completes an upload whose last request was broken off before its file was looked at. An upload
   * that is not there is no matter yet: a repeated request may have used it.
   */
  public void prepare(AccessScope scope, UUID schoolId, UUID uploadId) {
    rows.find(scope, schoolId, uploadId)
        .filter(upload -> upload.state() == UploadState.CHECKING)
        .ifPresent(uploads::finish);
  }

  /** Takes the file of a complete upload over; the upload is used up. */
  @Transactional(Transactional.TxType.MANDATORY)
  public FileInfo attach(School school, UUID uploadId, String pointer) {
    FileUpload upload =
        repository
            .find(school, uploadId, time.now())
            .orElseThrow(() -> refused(pointer, "unknown_upload"));
    if (upload.state() != UploadState.COMPLETE) {
      throw refused(pointer, "unfinished_upload");
    }
    StoredFile file = files.among(List.of(upload.getFileId())).get(0);
    repository.delete(upload);
    file.attach();
    return file.info();
  }

  /** Nobody holds the file any more; its bytes are swept later. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void release(Collection<UUID> fileIds) {
    files.among(fileIds).forEach(StoredFile::release);
  }

  /** The whole content; to be closed by the caller. */
  public InputStream open(UUID fileId) {
    StoredFile file = require(fileId);
    return open(file, 0, file.info().size());
  }

  /** So many bytes of the content. */
  public InputStream open(UUID fileId, long from, long length) {
    return open(require(fileId), from, length);
  }

  /** The small copy of a picture, a JPEG; empty where there is none. */
  public Optional<byte[]> picture(UUID fileId, PictureSize size) {
    StoredFile file = require(fileId);
    Optional<String> key = size == PictureSize.THUMBNAIL ? file.thumbnailKey() : file.previewKey();
    return key.map(store::read);
  }

  private InputStream open(StoredFile file, long from, long length) {
    return store.open(file.storageKey(), from, length);
  }

  private StoredFile require(UUID fileId) {
    return files.among(List.of(fileId)).stream()
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  private static ProblemException refused(String pointer, String code) {
    return new ProblemException(ProblemType.RULE_BROKEN, FileRefusals.at(pointer, code));
  }
}
