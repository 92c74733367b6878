package kg.onuguu.indicator.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.declared.DeclaredFigure;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.facts.SchoolNumbers;
import kg.onuguu.indicator.table.Percentages;

/**
 * Figures that reports print, against the registers and, while those know nothing, against
 * each other. One finding a figure and school year names all of them with their places.
 */
abstract class PrintedFigureCheck extends IndicatorCheck {
  private final SchoolNumbers numbers;
  private final List<Printed> figures;

  PrintedFigureCheck(
      String code,
      String rule,
      SchoolNumbers numbers,
      List<Printed> figures,
      Register... registers) {
    super(code, rule, Severity.WARNING, numbers.facts(), withDeclared(registers));
    this.numbers = numbers;
    this.figures = figures;
  }

  private static Register[] withDeclared(Register... registers) {
    return Stream.concat(Arrays.stream(registers), Stream.of(Register.DECLARED_FIGURES))
        .toArray(Register[]::new);
  }

  /** Whether the figure is that of a school year; others have none. */
  boolean ofYear() {
    return false;
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    List<Suspicion> found = new ArrayList<>();
    for (Printed figure : figures) {
      if (ofYear()) {
        facts()
            .declared(school)
            .byYear(figure)
            .forEach((year, printed) -> compare(school, figure, year, printed, found));
      } else {
        compare(school, figure, null, facts().declared(school).of(figure), found);
      }
    }
    return found;
  }

  private void compare(
      Inspection school,
      Printed figure,
      Integer year,
      List<DeclaredFigure> printed,
      List<Suspicion> found) {
    BigDecimal known = numbers.of(school, figure, year);
    boolean wrong =
        known == null
            ? differ(figure, printed)
            : printed.stream().anyMatch(one -> figure.differ(one.getValue(), known));
    if (wrong) {
      found.add(suspicion(figure, year, printed, known));
    }
  }

  private static boolean differ(Printed figure, List<DeclaredFigure> printed) {
    TreeSet<BigDecimal> values = new TreeSet<>();
    printed.forEach(one -> values.add(one.getValue()));
    return values.size() > 1 && figure.differ(values.first(), values.last());
  }

  private Suspicion suspicion(
      Printed figure, Integer year, List<DeclaredFigure> printed, BigDecimal known) {
    Suspicion wrong =
        printed(
            figure,
            printed,
            Suspicion.of(
                    year == null ? figure.code() : String.valueOf(year),
                    Place.in(Register.DECLARED_FIGURES, year, figure.code()))
                .label("figure", "declared_figure", List.of(figure.code())));
    if (year != null) {
      wrong = wrong.schoolYear("year", year);
    }
    if (known == null) {
      return wrong.saying("among");
    }
    return figure.isPercentage()
        ? wrong.percent("known", known.setScale(1, RoundingMode.HALF_UP))
        : figure == Printed.FOUNDED_YEAR
            ? wrong.text("known", known.toPlainString())
            : wrong.decimal("known", known);
  }

  /** Each with its place; a year of foundation is no number with groups of three. */
  private static Suspicion printed(
      Printed figure, List<DeclaredFigure> printed, Suspicion suspicion) {
    List<Suspicion.At> values =
        printed.stream()
            .map(one -> new Suspicion.At(Percentages.plain(one.getValue()), one.getPlace()))
            .toList();
    if (figure.isPercentage()) {
      return suspicion.percentagesAt("printed", values);
    }
    return figure == Printed.FOUNDED_YEAR
        ? suspicion.texts(
            "printed",
            values.stream()
                .map(one -> "%s (%s)".formatted(one.number().toPlainString(), one.place()))
                .toList())
        : suspicion.decimalsAt("printed", values);
  }
}
