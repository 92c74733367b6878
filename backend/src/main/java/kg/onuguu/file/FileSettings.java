package kg.onuguu.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The limits of files; docs/operations.md tells of each. */
@ApplicationScoped
class FileSettings {
  @ConfigProperty(name = "onuguu.files.folder")
  Path folder;

  @ConfigProperty(name = "onuguu.files.max-bytes")
  long maxBytes;

  @ConfigProperty(name = "onuguu.files.chunk-bytes")
  int chunkBytes;

  @ConfigProperty(name = "onuguu.files.school-bytes")
  long schoolBytes;

  @ConfigProperty(name = "onuguu.files.school-uploads")
  int schoolUploads;

  @ConfigProperty(name = "onuguu.files.reserve-bytes")
  long reserveBytes;

  @ConfigProperty(name = "onuguu.files.upload-hours")
  int uploadHours;

  /** The largest file. */
  long maxBytes() {
    return maxBytes;
  }

  /** The largest piece of one request: it stands in memory until it is stored. */
  int chunkBytes() {
    return chunkBytes;
  }

  /** All files of a school together. */
  long schoolBytes() {
    return schoolBytes;
  }

  /** Uploads of a school that are begun and not used. */
  int schoolUploads() {
    return schoolUploads;
  }

  /** Bytes of the disk that files leave to others. */
  long reserveBytes() {
    return reserveBytes;
  }

  /** How long an upload waits for its next piece, and a complete one for its record. */
  Duration patience() {
    return Duration.ofHours(uploadHours);
  }

  Path folder() {
    return folder;
  }
}
