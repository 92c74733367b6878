package kg.onuguu.indicator.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.CohortChange;
import kg.onuguu.api.model.ComparisonWarning;
import kg.onuguu.api.model.IndicatorConfirmation;
import kg.onuguu.api.model.IndicatorSeries;
import kg.onuguu.api.model.IndicatorSummary;
import kg.onuguu.api.model.IndicatorUnit;
import kg.onuguu.api.model.IndicatorYearInfo;
import kg.onuguu.api.model.IndicatorYearStatus;
import kg.onuguu.dataquality.Findings;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.indicator.cohort.Cohorts;
import kg.onuguu.indicator.confirmation.IndicatorConfirmations;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.quality.Comparability;
import kg.onuguu.indicator.table.TableRefusals;
import kg.onuguu.indicator.table.YearBook;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.school.profile.GradeSet;
import kg.onuguu.school.profile.YearFacts;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;

/** Everything that a page of charts needs of a school, in one answer. */
@ApplicationScoped
public class IndicatorSummaries {
  /** Series that have what years of quality have. */
  private static final Set<String> OF_QUALITY = Set.of("quality_pct", "pass_rate_pct");

  private final SchoolDirectory schools;
  private final SeriesReader series;
  private final IndicatorFacts facts;
  private final IndicatorConfirmations confirmations;
  private final Findings findings;
  private final ReferenceData reference;
  private final SummaryMapper mapper;

  IndicatorSummaries(
      SchoolDirectory schools,
      SeriesReader series,
      IndicatorFacts facts,
      IndicatorConfirmations confirmations,
      Findings findings,
      ReferenceData reference,
      SummaryMapper mapper) {
    this.schools = schools;
    this.series = series;
    this.facts = facts;
    this.confirmations = confirmations;
    this.findings = findings;
    this.reference = reference;
    this.mapper = mapper;
  }

  @Transactional
  public IndicatorSummary of(
      AccessScope scope, UUID schoolId, YearWindow window, Language language) {
    School school = schools.require(schoolId, scope);
    Inspection inspection = new Inspection(schoolId);
    YearBook book = facts.book(inspection);
    Findings.Totals totals = findings.totals(schoolId, scope);
    return new IndicatorSummary()
        .from(window.from())
        .to(window.to())
        .years(years(school, window, book))
        .series(series(inspection, window, book, language))
        .cohorts(cohorts(inspection, window, book))
        .counts(totals.all())
        .findings(totals.byRegister());
  }

  private List<IndicatorYearInfo> years(School school, YearWindow window, YearBook book) {
    Map<Integer, IndicatorConfirmation> known =
        confirmations.of(school).stream()
            .collect(Collectors.toMap(IndicatorConfirmation::getSchoolYear, Function.identity()));
    return window.years().stream()
        .map(
            year -> {
              YearFacts of = book.of(year);
              GradeSet grades = of.grades();
              IndicatorConfirmation confirmation = known.get(year);
              return new IndicatorYearInfo()
                  .schoolYear(year)
                  .confirmed(
                      confirmation != null
                          && confirmation.getStatus() == IndicatorYearStatus.CONFIRMED)
                  .confirmation(confirmation)
                  .firstGrade(grades == null ? null : grades.first())
                  .lastGrade(grades == null ? null : grades.last())
                  .transition(of.system().transition());
            })
        .toList();
  }

  private List<IndicatorSeries> series(
      Inspection school, YearWindow window, YearBook book, Language language) {
    List<ComparisonWarning> warnings = warnings(school, window, book, language);
    return series.of(school, window).stream()
        .map(
            one ->
                new IndicatorSeries()
                    .code(one.code())
                    .unit(unit(one.code()))
                    .points(one.points().stream().map(mapper::toApi).toList())
                    .warnings(OF_QUALITY.contains(one.code()) ? warnings : List.of()))
        .toList();
  }

  private IndicatorUnit unit(String code) {
    return IndicatorUnit.fromString(
        reference.require("indicator_series", code).attributes().get("unit"));
  }

  /** */
  private List<ComparisonWarning> warnings(
      Inspection school, YearWindow window, YearBook book, Language language) {
    Comparability years = Comparability.of(facts.quality(school), window.years(), book);
    List<ComparisonWarning> warnings = new ArrayList<>();
    if (years.periodsDiffer()) {
      List<String> labels =
          years.periods().stream()
              .map(
                  period ->
                      reference.label(
                          "report_period", period.name().toLowerCase(Locale.ROOT), language))
              .toList();
      warnings.add(
          warning(ComparisonWarning.CodeEnum.PERIOD_DIFFERS, Map.of("periods", labels), language));
    }
    if (years.ungradedDiffer()) {
      warnings.add(
          warning(
              ComparisonWarning.CodeEnum.UNGRADED_DIFFER,
              Map.of("grades", years.ungradedSets()),
              language));
    }
    return warnings;
  }

  private static ComparisonWarning warning(
      ComparisonWarning.CodeEnum code, Map<String, Object> words, Language language) {
    return new ComparisonWarning()
        .code(code)
        .message(Messages.of(TableRefusals.BUNDLE).text(language, "comparison." + code, words));
  }

  private List<CohortChange> cohorts(Inspection school, YearWindow window, YearBook book) {
    return window.years().stream()
        .filter(year -> window.contains(year - 1))
        .flatMap(year -> Cohorts.of(facts.contingent(school), year, book).stream())
        .map(mapper::toApi)
        .toList();
  }
}
