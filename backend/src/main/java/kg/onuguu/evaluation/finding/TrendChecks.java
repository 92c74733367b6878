package kg.onuguu.evaluation.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.evaluation.register.Figure;
import kg.onuguu.finding.Label;
import kg.onuguu.indicator.table.Percentages;

/**
 * A text says that nothing changed where the register shows that it did: the number of pupils by a
 * tenth (DQ-38), the quality of knowledge by three points (DQ-39).
 */
@ApplicationScoped
class TrendChecks implements EvaluationCheck {
  private static final Pattern UNCHANGED =
      Pattern.compile(
          "(?:олуттуу|чоң|айтарлыктай|байкаларлык)\\s+өзгөрүү\\p{L}*\\s+(?:жок|болгон\\s+жок|байкалган\\s+жок)"
              + "|(?:олуттуу|чоң|айтарлыктай)\\s+өзгөргөн\\s+жок"
              + "|(?:значительных|существенных|больших)\\s+изменений\\s+(?:нет|не\\s+\\p{L}+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PUPILS =
      Pattern.compile(
          "контингент|окуучулардын\\s+сан|числ\\p{L}+\\s+учащихся",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern QUALITY =
      Pattern.compile(
          "билим\\p{L}*\\s+сапат|качеств\\p{L}+\\s+знани",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final BigDecimal TENTH = BigDecimal.TEN;
  private static final BigDecimal THREE_POINTS = BigDecimal.valueOf(3);

  @Override
  public List<EvaluationFinding> run(EvaluationParts parts) {
    List<EvaluationFinding> found = new ArrayList<>();
    for (WrittenText text : WrittenText.of(parts)) {
      text.narrative()
          .lines()
          .flatMap(line -> Sentences.of(line).stream())
          .filter(sentence -> UNCHANGED.matcher(sentence).find())
          .forEach(sentence -> sentence(sentence, text, parts, found));
    }
    return found;
  }

  private static void sentence(
      String sentence, WrittenText text, EvaluationParts parts, List<EvaluationFinding> found) {
    if (PUPILS.matcher(sentence).find()) {
      add(sentence, text, Span.of(parts.values().figure("pupils")), found);
    }
    if (QUALITY.matcher(sentence).find()) {
      add(sentence, text, Span.of(parts.values().figure("quality_pct")), found);
    }
  }

  /** The first and the last known value of a figure. */
  private record Span(String code, Figure.Point first, Figure.Point last) {
    static Span of(Figure figure) {
      List<Figure.Point> known =
          figure == null
              ? List.of()
              : figure.points().stream().filter(point -> Objects.nonNull(point.value())).toList();
      return known.size() < 2
          ? null
          : new Span(figure.code(), known.get(0), known.get(known.size() - 1));
    }

    boolean changed() {
      BigDecimal by = last.value().subtract(first.value()).abs();
      return code.equals("pupils")
          ? by.multiply(TENTH).compareTo(first.value()) >= 0
          : by.compareTo(THREE_POINTS) >= 0;
    }
  }

  private static void add(
      String sentence, WrittenText text, Span span, List<EvaluationFinding> found) {
    if (span != null && span.changed()) {
      found.add(
          EvaluationFinding.info("R-060", "trend_differs", text.place())
              .quoting(Excerpt.shortened(sentence))
              .with("value", new Label("register_value", span.code()))
              .with("first", Percentages.plain(span.first().value()))
              .with("firstYear", span.first().schoolYear())
              .with("last", Percentages.plain(span.last().value()))
              .with("lastYear", span.last().schoolYear()));
    }
  }
}
