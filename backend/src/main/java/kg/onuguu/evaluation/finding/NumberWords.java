package kg.onuguu.evaluation.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds numbers that stand beside a word that a register knows, in Kyrgyz and in Russian: "366
 * окуучу", "окуучулардын саны – 366", "в школе 28 учителей", "китептер менен 86 % камсыз".
 */
final class NumberWords {
  private static final String NUMBER =
      "(?<![\\d,.–-])(\\d{1,3}(?:[ \\u00A0]\\d{3})+|\\d+)([.,]\\d+)?";

  /** A word or two may stand between: "14 жаңы компьютер". */
  private static final String GAP = "\\s+(?:(?!\\d)[\\p{L}-]+\\s+)?";

  private static final String COUNTED = "\\p{L}*(?:\\s+саны\\p{L}*|\\s*)\\s*[–—:-]\\s*";

  /**
   * A number and what it is a number of.
   *
   * @param value a code of register_value
   */
  record Found(String value, BigDecimal number, int start, int end) {}

  private record Rule(String value, List<Pattern> patterns) {
    static Rule of(String value, String words, String between) {
      return new Rule(
          value,
          List.of(
              pattern(NUMBER + between + "(?:" + words + ")"),
              pattern("(?:" + words + ")" + COUNTED + NUMBER)));
    }
  }

  private static final List<Rule> RULES =
      List.of(
          Rule.of("class_sets", "класс[ -]?комплект|класс[ -]?топтом", "\\s+"),
          Rule.of("pupils", "окуучу(?!су)|учащихся|учеников|ученика", GAP),
          Rule.of("teachers", "мугалим|учител[еяь]|преподавател", GAP),
          Rule.of("computers", "компьютер(?!дик)", GAP),
          Rule.of("area_m2", "м2|м²|кв\\.?\\s?м|чарчы\\s+метр|квадратных\\s+метр", "\\s*"),
          new Rule(
              "textbook_pct",
              List.of(
                  pattern(
                      "(?:окуу\\s+китеп|китептер|учебник)[^.;!?\\n]{0,60}?"
                          + NUMBER
                          + "\\s*(?:%|пайыз|процент)"),
                  pattern(
                      NUMBER
                          + "\\s*(?:%|пайыз\\p{L}*|процент\\p{L}*)[^.;!?\\n]{0,40}?"
                          + "(?:окуу\\s+китеп|китептер|учебник)"))));

  private NumberWords() {}

  /** In the order of the rules; a number is found once. */
  static List<Found> in(String line) {
    List<Found> found = new ArrayList<>();
    if (line.chars().noneMatch(Character::isDigit)) {
      return found;
    }
    RULES.stream()
        .flatMap(rule -> rule.patterns().stream().flatMap(pattern -> of(rule, pattern, line)))
        .filter(one -> found.stream().noneMatch(known -> known.start() == one.start()))
        .forEach(found::add);
    return found;
  }

  private static Stream<Found> of(Rule rule, Pattern pattern, String line) {
    List<Found> all = new ArrayList<>();
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      all.add(new Found(rule.value(), number(matcher), matcher.start(1), matcher.end(1)));
    }
    return all.stream();
  }

  private static BigDecimal number(Matcher matcher) {
    String whole = matcher.group(1).replaceAll("[ \\u00A0]", "");
    String part = matcher.group(2) == null ? "" : matcher.group(2).replace(',', '.');
    return new BigDecimal(whole + part);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
