package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.material.MaterialYear;
import kg.onuguu.indicator.material.MethodicalPeriod;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;

/** DQ-10, R-097: all tables of a report look back on the same five school years. */
@Singleton
class WindowCheck extends IndicatorCheck {
  private final BusinessTime time;

  WindowCheck(IndicatorFacts facts, BusinessTime time) {
    super(
        "DQ-10",
        "R-097",
        Severity.WARNING,
        facts,
        Register.CONTINGENT,
        Register.QUALITY,
        Register.OLYMPIAD,
        Register.ORT,
        Register.ATTESTATION,
        Register.COURSE_STAT,
        Register.METHODICAL);
    this.time = time;
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    Map<Register, Collection<Integer>> tables = recorded(school);
    if (tables.isEmpty()) {
      return List.of();
    }
    // the contingent sets the window, or, while it is empty, the first table that is not
    List<Integer> window = Windows.of(tables.values().iterator().next());
    List<Suspicion> found = new ArrayList<>();
    tables.forEach(
        (table, years) -> {
          Windows.Difference difference =
              Windows.between(finished(window, table), finished(years, table));
          if (!difference.isNone()) {
            found.add(suspicion(table, window, difference));
          }
        });
    calendarYears(school, found);
    return found;
  }

  /** Results of the running school year need not be there yet; its pupils are. */
  private List<Integer> finished(Collection<Integer> years, Register table) {
    int running = SchoolYear.of(time.today()).start();
    return years.stream().filter(year -> table == Register.CONTINGENT || year < running).toList();
  }

  /** Tables that have at least one year. */
  private Map<Register, Collection<Integer>> recorded(Inspection school) {
    Map<Register, Collection<Integer>> tables = new LinkedHashMap<>();
    tables.put(Register.CONTINGENT, facts().contingent(school).years().keySet());
    tables.put(Register.QUALITY, facts().quality(school).years().keySet());
    tables.put(Register.COURSE_STAT, facts().courses(school).years().keySet());
    tables.put(Register.OLYMPIAD, facts().olympiads(school).years().keySet());
    tables.put(Register.ORT, facts().ort(school).years().keySet());
    tables.put(Register.ATTESTATION, facts().attestation(school).years().keySet());
    tables.put(Register.METHODICAL, facts().materials(school).years().keySet());
    tables.values().removeIf(Collection::isEmpty);
    return tables;
  }

  private static Suspicion suspicion(
      Register table, List<Integer> window, Windows.Difference difference) {
    String code = table.name().toLowerCase(Locale.ROOT);
    Suspicion wrong =
        Suspicion.of(code, Place.in(table))
            .label("table", "data_register", List.of(code))
            .schoolYear("first", window.get(0))
            .schoolYear("last", window.get(window.size() - 1))
            .schoolYears("missing", difference.missing())
            .schoolYears("extra", difference.extra());
    return difference.extra().isEmpty()
        ? wrong.saying("missing")
        : difference.missing().isEmpty() ? wrong.saying("extra") : wrong;
  }

  /** Calendar years cannot be laid beside school years. */
  private void calendarYears(Inspection school, List<Suspicion> found) {
    List<Integer> calendar =
        facts().materials(school).years().values().stream()
            .filter(year -> year.period() == MethodicalPeriod.CALENDAR_YEAR)
            .map(MaterialYear::year)
            .toList();
    if (!calendar.isEmpty()) {
      found.add(
          Suspicion.of("calendar", Place.in(Register.METHODICAL, null, "period"))
              .saying("calendar")
              .text("first", calendar.get(0))
              .text("last", calendar.get(calendar.size() - 1)));
    }
  }
}
