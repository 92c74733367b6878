package kg.onuguu.dataquality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Something that a check found: where, and the figures that its sentence names.
 *
 * @param key tells apart what one check finds in one school, such as the year; it must stay the
 *     same while the finding is the same, because an explanation hangs on it
 * @param sentence the variant of the sentence, or null for the usual one
 * @param severity its own, or null for that of the check
 */
public record Suspicion(
    String key, String sentence, Severity severity, Place place, List<Figure> figures) {
  public Suspicion {
    Objects.requireNonNull(key);
    Objects.requireNonNull(place);
    figures = List.copyOf(figures);
  }

  public static Suspicion of(String key, Place place) {
    return new Suspicion(key, null, null, place, List.of());
  }

  /** Takes the sentence {@code <code>.<variant>} of the bundle. */
  public Suspicion saying(String variant) {
    return new Suspicion(key, variant, severity, place, figures);
  }

  /** For a check that finds graver and lighter things. */
  public Suspicion weighing(Severity own) {
    return new Suspicion(key, sentence, own, place, figures);
  }

  /** Its own severity, else that of its check. */
  public Severity weight(DataQualityCheck check) {
    return severity == null ? check.severity() : severity;
  }

  /** Whole numbers; without any the sentence says "—". */
  public Suspicion number(String name, Integer... numbers) {
    return with(name, Figure.Kind.NUMBER, Arrays.asList(numbers));
  }

  public Suspicion decimal(String name, BigDecimal... numbers) {
    return with(name, Figure.Kind.DECIMAL, plain(numbers));
  }

  /** Computed percentages. */
  public Suspicion percent(String name, BigDecimal... percentages) {
    return with(name, Figure.Kind.PERCENT, plain(percentages));
  }

  /** Percentages as they were declared. */
  public Suspicion declaredPercent(String name, BigDecimal... percentages) {
    return with(name, Figure.Kind.DECLARED_PERCENT, plain(percentages));
  }

  /** Numbers with the places where they stand. */
  public Suspicion decimalsAt(String name, List<At> numbers) {
    return with(name, Figure.Kind.DECIMAL_AT, numbers.stream().map(At::stored).toList());
  }

  /** Declared percentages with the places where they stand. */
  public Suspicion percentagesAt(String name, List<At> percentages) {
    return with(name, Figure.Kind.PERCENT_AT, percentages.stream().map(At::stored).toList());
  }

  /** A number and where it stands. */
  public record At(BigDecimal number, String place) {
    private String stored() {
      return number.toPlainString() + " " + place;
    }
  }

  /** A label of the currency would not fit every number: the sentence writes both together. */
  public Suspicion money(String name, BigDecimal amount, String currency) {
    return with(name, Figure.Kind.MONEY, List.of(amount.toPlainString() + " " + currency));
  }

  /** School years by their first calendar years. */
  public Suspicion schoolYear(String name, Integer... years) {
    return with(name, Figure.Kind.SCHOOL_YEAR, Arrays.asList(years));
  }

  public Suspicion schoolYears(String name, Collection<Integer> years) {
    return with(name, Figure.Kind.SCHOOL_YEAR, years);
  }

  /** Codes of a reference set, said by their labels. */
  public Suspicion label(String name, String set, Collection<String> codes) {
    return add(new Figure(name, Figure.Kind.LABEL, set, List.copyOf(codes)));
  }

  public Suspicion text(String name, Object... words) {
    return with(name, Figure.Kind.TEXT, Arrays.asList(words));
  }

  public Suspicion texts(String name, Collection<?> words) {
    return with(name, Figure.Kind.TEXT, words);
  }

  private Suspicion with(String name, Figure.Kind kind, Collection<?> values) {
    List<String> texts = values.stream().filter(Objects::nonNull).map(String::valueOf).toList();
    return add(new Figure(name, kind, null, texts));
  }

  private Suspicion add(Figure figure) {
    List<Figure> more = new ArrayList<>(figures);
    more.add(figure);
    return new Suspicion(key, sentence, severity, place, more);
  }

  private static List<String> plain(BigDecimal... numbers) {
    return Arrays.stream(numbers).filter(Objects::nonNull).map(BigDecimal::toPlainString).toList();
  }
}
