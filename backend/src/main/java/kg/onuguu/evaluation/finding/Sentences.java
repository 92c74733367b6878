package kg.onuguu.evaluation.finding;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line into sentences; a point inside a number or an abbreviation ends none. */
final class Sentences {
  private static final Pattern END = Pattern.compile("(?<=[.!?;])\\s+(?=[\\p{Lu}\\d«\"–])");

  private Sentences() {}

  static List<String> of(String line) {
    return List.of(END.split(line));
  }
}
