package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.declared.DeclaredFigure;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.indicator.textbook.TextbookYear;

/** DQ-06, R-096: one school year has one share of textbooks. */
@Singleton
class TextbookValuesCheck extends IndicatorCheck {
  TextbookValuesCheck(IndicatorFacts facts) {
    super("DQ-06", "R-096", Severity.WARNING, facts, Register.TEXTBOOKS, Register.DECLARED_FIGURES);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    Map<Integer, List<DeclaredFigure>> printed =
        facts().declared(school).byYear(Printed.TEXTBOOK_PCT);
    Map<Integer, TextbookYear> recorded = facts().textbooks(school).years();
    TreeSet<Integer> years = new TreeSet<>(printed.keySet());
    years.addAll(recorded.keySet());
    List<Suspicion> found = new ArrayList<>();
    for (int year : years) {
      List<BigDecimal> declared = new ArrayList<>();
      if (recorded.containsKey(year)) {
        recorded.get(year).declared().forEach(share -> declared.add(share.pct()));
      }
      printed.getOrDefault(year, List.of()).forEach(one -> declared.add(one.getValue()));
      BigDecimal counted = recorded.containsKey(year) ? recorded.get(year).exactPct() : null;
      if (differ(declared, counted)) {
        found.add(suspicion(year, declared, counted));
      }
    }
    return found;
  }

  private static boolean differ(List<BigDecimal> declared, BigDecimal counted) {
    TreeSet<BigDecimal> all = new TreeSet<>(declared);
    if (counted != null) {
      all.add(counted);
    }
    return all.size() > 1 && Percentages.differ(all.first(), all.last());
  }

  private static Suspicion suspicion(int year, List<BigDecimal> declared, BigDecimal counted) {
    BigDecimal[] values =
        declared.stream().map(Percentages::plain).sorted().distinct().toArray(BigDecimal[]::new);
    Suspicion wrong =
        Suspicion.of(String.valueOf(year), Place.in(Register.TEXTBOOKS, year, "declared"))
            .schoolYear("year", year)
            .declaredPercent("declared", values);
    return counted == null
        ? wrong
        : wrong.saying("counted").percent("computed", counted.setScale(1, RoundingMode.HALF_UP));
  }
}
