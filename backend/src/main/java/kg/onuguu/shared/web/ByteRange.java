package kg.onuguu.shared.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;

/** One range of bytes by RFC 9110, both ends included. */
public record ByteRange(long first, long last) {
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * The range that a request asks for; empty when the whole is to be sent: nothing asked, several
   * ranges, or another unit. 416 when it lies outside.
   */
  public static Optional<ByteRange> of(String header, long size) {
    Matcher asked = ONE.matcher(header == null ? "" : header.strip());
    if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
      return Optional.empty();
    }
    ByteRange range =
        asked.group(1).isEmpty()
            ? new ByteRange(Math.max(0, size - Long.parseLong(asked.group(2))), size - 1)
            : new ByteRange(
                Long.parseLong(asked.group(1)),
                asked.group(2).isEmpty()
                    ? size - 1
                    : Math.min(size - 1, Long.parseLong(asked.group(2))));
    if (range.first >= size || range.last < range.first) {
      throw new ProblemException(ProblemType.RANGE_NOT_SATISFIABLE);
    }
    return Optional.of(range);
  }

  public long length() {
    return last - first + 1;
  }

  /** The value of Content-Range. */
  public String of(long size) {
    return "bytes %d-%d/%d".formatted(first, last, size);
  }
}
