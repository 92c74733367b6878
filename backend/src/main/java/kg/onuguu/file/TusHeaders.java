package kg.onuguu.file;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;

/** The headers of tus 1.0 (creation, expiration, termination). */
final class TusHeaders {
  static final String VERSION = "1.0.0";
  static final String EXTENSIONS = "creation,expiration,termination";
  static final String RESUMABLE = "Tus-Resumable";
  static final String OFFSET = "Upload-Offset";
  static final String LENGTH = "Upload-Length";
  static final String EXPIRES = "Upload-Expires";

  private static final String METADATA = "Upload-Metadata";
  private static final String MISSING = "missing_parameter";

  /** What a new upload says of itself. */
  record Beginning(long length, UploadName name) {}

  private TusHeaders() {}

  /** 412 as the protocol wants it. */
  static void requireVersion(String version) {
    if (!VERSION.equals(version)) {
      throw new ProblemException(ProblemType.TUS_VERSION);
    }
  }

  static Beginning beginning(Long length, String metadata) {
    if (length == null || length <= 0) {
      throw ProblemException.invalid(LENGTH, length == null ? MISSING : "invalid");
    }
    UploadName name =
        UploadName.ofMetadata(metadata)
            .orElseThrow(() -> ProblemException.invalid(METADATA, MISSING));
    return new Beginning(length, name);
  }

  static long requireOffset(Long offset) {
    if (offset == null || offset < 0) {
      throw ProblemException.invalid(OFFSET, offset == null ? MISSING : "invalid");
    }
    return offset;
  }

  static String date(Instant at) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(ZoneOffset.UTC));
  }
}
