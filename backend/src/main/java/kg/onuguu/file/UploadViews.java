package kg.onuguu.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import kg.onuguu.api.model.Upload;
import kg.onuguu.api.model.UploadLimits;
import kg.onuguu.api.model.UploadType;

/** Uploads and their limits at the edge. */
@ApplicationScoped
class UploadViews {
  private final UploadMapper mapper;
  private final FileSettings settings;

  UploadViews(UploadMapper mapper, FileSettings settings) {
    this.mapper = mapper;
    this.settings = settings;
  }

  Upload of(FileUpload upload, Optional<StoredFile> file) {
    FileInfo info = file.map(StoredFile::info).orElse(null);
    return mapper.toApi(upload, info == null ? upload.getName() : info.name(), info);
  }

  UploadLimits limits(long used) {
    return new UploadLimits()
        .maxBytes(settings.maxBytes())
        .chunkBytes(settings.chunkBytes())
        .quotaBytes(settings.schoolBytes())
        .usedBytes(used)
        .keptHours((int) settings.patience().toHours())
        .types(
            Arrays.stream(FileType.values())
                .map(
                    type ->
                        new UploadType().mediaType(type.mediaType()).extensions(type.extensions()))
                .toList());
  }
}
