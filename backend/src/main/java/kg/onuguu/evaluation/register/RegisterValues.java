package kg.onuguu.evaluation.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register values of a school over a period, live or frozen. */
public final class RegisterValues {
  private final List<Figure> figures;
  private final Map<String, Figure> byCode;

  public RegisterValues(List<Figure> figures) {
    this.figures = List.copyOf(figures);
    byCode = figures.stream().collect(Collectors.toMap(Figure::code, Function.identity()));
  }

  /** In the order of the reference data. */
  public List<Figure> figures() {
    return figures;
  }

  /** Null for a code that a frozen text of an older release did not know. */
  public Figure figure(String code) {
    return byCode.get(code);
  }

  /** Null while unknown. */
  public BigDecimal of(String code, Integer schoolYear) {
    Figure figure = byCode.get(code);
    return figure == null ? null : figure.of(schoolYear);
  }
}
