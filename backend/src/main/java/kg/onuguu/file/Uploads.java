package kg.onuguu.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.jboss.logging.Logger;

/** Resumable uploads: begin, go on, end, give up. */
@ApplicationScoped
class Uploads {
  private static final Logger LOG = Logger.getLogger(Uploads.class);
  private static final Duration SOON = Duration.ofSeconds(2);

  private final UploadRows rows;
  private final FileStore store;
  private final Completion completion;
  private final FileSettings settings;

  Uploads(UploadRows rows, FileStore store, Completion completion, FileSettings settings) {
    this.rows = rows;
    this.store = store;
    this.completion = completion;
    this.settings = settings;
  }

  FileUpload begin(AccessScope scope, UUID schoolId, UploadName name, long length) {
    if (length > settings.maxBytes()) {
      throw FileRefusals.tooLarge(settings.maxBytes());
    }
    store.requireRoom(length);
    return rows.create(scope, schoolId, name, length);
  }

  /** Keeps a piece, and ends the upload with the last one. */
  FileUpload append(FileUpload upload, long offset, byte[] bytes) {
    if (offset != upload.getReceived()) {
      throw elsewhere();
    }
    if (bytes.length > upload.getLength() - offset) {
      throw FileRefusals.tooLarge(upload.getLength());
    }
    if (bytes.length > 0) {
      keep(upload, offset, bytes);
    }
    long received = offset + bytes.length;
    if (received == upload.getLength()) {
      finish(upload);
    }
    return upload;
  }

  private void keep(FileUpload upload, long offset, byte[] bytes) {
    if (offset == 0) {
      refuseOr(upload, () -> ContentCheck.first(UploadName.of(upload.getName()), bytes));
    }
    String key = StoreKeys.piece(upload.getId());
    store.put(key, bytes);
    if (!rows.add(upload.getId(), new FileUploadRepository.Piece(offset, bytes.length, key))) {
      store.delete(key);
      throw elsewhere();
    }
  }

  /**
   * Looks at the whole file, if nobody has yet: the request that brought the last piece, or the one
   * that wants to use the file after that one was broken off.
   */
  void finish(FileUpload upload) {
    UUID id = upload.getId();
    if (!rows.claim(id)) {
      throw new ProblemException(ProblemType.UNAVAILABLE).retryAfter(SOON);
    }
    List<FileUploadRepository.Piece> pieces = rows.pieces(id);
    try {
      refuseOr(upload, () -> rows.complete(upload, completion.of(upload, pieces)));
    } catch (RuntimeException failure) {
      rows.unclaim(id);
      throw failure;
    }
    drop(pieces);
  }

  void giveUp(FileUpload upload) {
    drop(rows.remove(upload.getId()));
  }

  /** What is not taken is not kept either. */
  private void refuseOr(FileUpload upload, Runnable step) {
    try {
      step.run();
    } catch (ProblemException refused) {
      if (refused.type().status() < 500) {
        giveUp(upload);
      }
      throw refused;
    }
  }

  /** A piece that stays behind is found by the sweeper. */
  private void drop(List<FileUploadRepository.Piece> pieces) {
    for (FileUploadRepository.Piece piece : pieces) {
      try {
        store.delete(piece.key());
      } catch (ProblemException storeFailed) {
        LOG.debug("A piece is left to the sweeper", storeFailed);
      }
    }
  }

  private static ProblemException elsewhere() {
    return new ProblemException(ProblemType.CONFLICT)
        .because(FileRefusals.MESSAGES, "other_offset", Map.of());
  }
}
