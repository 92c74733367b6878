package kg.onuguu.file;

import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** Why a file is not taken, in words that say what to do. */
final class FileRefusals {
  static final String MESSAGES = "file";
  private static final long MEGABYTE = 1L << 20;

  private FileRefusals() {}

  static ProblemException unknownType() {
    return type("unknown_type");
  }

  /** .doc, .xls, .ppt, and files with a password. */
  static ProblemException oldOffice() {
    return type("old_office");
  }

  static ProblemException macros() {
    return type("macros");
  }

  static ProblemException damaged() {
    return type("damaged");
  }

  static ProblemException infected() {
    return type("infected");
  }

  /** The name says one thing and the content another. */
  static ProblemException mismatch(FileType content) {
    return new ProblemException(
        ProblemType.UNSUPPORTED_MEDIA_TYPE,
        at("name_mismatch").with("extension", content.extensions().get(0)));
  }

  static ProblemException bomb() {
    return new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, at("unpacks_too_large"));
  }

  static ProblemException tooManyPixels(int megapixels) {
    return new ProblemException(
        ProblemType.PAYLOAD_TOO_LARGE, at("too_many_pixels").with("megapixels", megapixels));
  }

  static ProblemException tooLarge(long most) {
    return new ProblemException(
        ProblemType.PAYLOAD_TOO_LARGE, at("too_large").with("megabytes", megabytes(most)));
  }

  static ProblemException schoolIsFull(long most) {
    return new ProblemException(
        ProblemType.PAYLOAD_TOO_LARGE, at("school_is_full").with("megabytes", megabytes(most)));
  }

  /** Rounded up, so that a limit is never said to be nothing. */
  private static long megabytes(long bytes) {
    return (bytes + MEGABYTE - 1) / MEGABYTE;
  }

  static Violation at(String pointer, String code) {
    return Violation.at(pointer, code).from(MESSAGES);
  }

  private static Violation at(String code) {
    return at("", code);
  }

  private static ProblemException type(String code) {
    return new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, at(code));
  }
}
