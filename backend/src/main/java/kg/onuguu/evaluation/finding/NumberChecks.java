package kg.onuguu.evaluation.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.onuguu.evaluation.Period;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.evaluation.finding.EvaluationFinding.Place;
import kg.onuguu.evaluation.narrative.Narrative;
import kg.onuguu.evaluation.register.RegisterValues;
import kg.onuguu.finding.Label;
import kg.onuguu.indicator.table.Percentages;

/**
 * Numbers typed by hand that differ from the register, and inserted fields that have no value
 * (R-060, DQ-03, DQ-06, DQ-13, DQ-17). A number that is less than half of the register's speaks of
 * a part – "12 окуучу олимпиадага катышты" – and is left alone.
 */
@ApplicationScoped
class NumberChecks implements EvaluationCheck {
  private static final String RULE = "R-060";
  private static final Pattern YEARS =
      Pattern.compile("(?<!\\d)(20\\d\\d)\\s*[-–—/]\\s*(20\\d\\d|\\d\\d)(?!\\d)");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  @Override
  public List<EvaluationFinding> run(EvaluationParts parts) {
    List<EvaluationFinding> found = new ArrayList<>();
    for (WrittenText text : WrittenText.of(parts)) {
      text.narrative()
          .lines()
          .flatMap(line -> Sentences.of(line).stream())
          .forEach(sentence -> sentence(sentence, text.place(), parts, found));
      fields(text, parts, found);
    }
    return found;
  }

  private static void sentence(
      String sentence, Place place, EvaluationParts parts, List<EvaluationFinding> found) {
    for (NumberWords.Found number : NumberWords.in(sentence)) {
      Known known = known(number.value(), sentence, parts);
      if (known != null && differs(number, known, parts.values())) {
        found.add(
            EvaluationFinding.warning(RULE, "number_differs", place)
                .quoting(Excerpt.around(sentence, number.start(), number.end()))
                .with("value", new Label("register_value", number.value()))
                .with("written", number.number())
                .with("register", known.value())
                .with("schoolYear", known.schoolYear()));
      }
    }
  }

  /**
   * What the register says.
   *
   * @param schoolYear of which year; null for what has none
   */
  private record Known(BigDecimal value, Integer schoolYear) {}

  /**
   * Of the year that the sentence names, else of the self-evaluation's, else of the newest known.
   */
  private static Known known(String code, String sentence, EvaluationParts parts) {
    RegisterValues values = parts.values();
    BigDecimal ofSchool = values.of(code, null);
    if (ofSchool != null) {
      return new Known(Percentages.plain(ofSchool), null);
    }
    Period period = parts.evaluation().period();
    Integer named = named(sentence);
    if (named != null) {
      BigDecimal value = values.of(code, named);
      return value == null ? null : new Known(Percentages.plain(value), named);
    }
    for (int year = parts.evaluation().getSchoolYear(); year >= period.firstYear(); year--) {
      BigDecimal value = values.of(code, year);
      if (value != null) {
        return new Known(Percentages.plain(value), year);
      }
    }
    return null;
  }

  private static Integer named(String sentence) {
    Matcher years = YEARS.matcher(sentence);
    return years.find() ? Integer.valueOf(years.group(1)) : null;
  }

  private static boolean differs(NumberWords.Found number, Known known, RegisterValues values) {
    if (number.value().endsWith("_pct")) {
      return Percentages.differ(number.number(), known.value());
    }
    if (number.value().equals("area_m2")
        && same(number.number(), values.of("land_area_m2", null))) {
      return false;
    }
    if (number.value().equals("computers")
        && same(number.number(), values.of("computers_working", null))) {
      return false;
    }
    return !same(number.number(), known.value())
        && number.number().multiply(TWO).compareTo(known.value()) >= 0;
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return other != null && one.compareTo(other) == 0;
  }

  /** A field shows a dash while its register is empty. */
  private static void fields(
      WrittenText text, EvaluationParts parts, List<EvaluationFinding> found) {
    Map<Narrative.Field, EvaluationFinding> empty = new LinkedHashMap<>();
    text.narrative()
        .fields()
        .filter(field -> parts.values().of(field.value(), field.schoolYear()) == null)
        .forEach(
            field ->
                empty.put(
                    field,
                    EvaluationFinding.warning(RULE, "field_empty", text.place())
                        .with("value", new Label("register_value", field.value()))
                        .with("schoolYear", field.schoolYear())));
    found.addAll(empty.values());
  }
}
