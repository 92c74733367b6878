package kg.onuguu.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps files without a caller, for demonstrations. Never behind an endpoint. */
@ApplicationScoped
public class FileSeeding {
  private final Completion completion;
  private final StoredFileRepository files;

  FileSeeding(Completion completion, StoredFileRepository files) {
    this.completion = completion;
    this.files = files;
  }

  /** Looked at like any other; it belongs to a record of the same transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public FileInfo keep(UUID schoolId, String name, byte[] content) {
    StoredFile file = completion.of(schoolId, name, content);
    file.attach();
    files.persistAndFlush(file);
    return file.info();
  }
}
