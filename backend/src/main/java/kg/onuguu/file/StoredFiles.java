package kg.onuguu.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Complete files for the features whose records hold them. */
@ApplicationScoped
public class StoredFiles {
  private final StoredFileRepository files;

  StoredFiles(StoredFileRepository files) {
    this.files = files;
  }

  /** By id, in one query. */
  public Map<UUID, FileInfo> infos(Collection<UUID> fileIds) {
    return files.among(fileIds).stream()
        .map(StoredFile::info)
        .collect(Collectors.toMap(FileInfo::id, Function.identity()));
  }
}
