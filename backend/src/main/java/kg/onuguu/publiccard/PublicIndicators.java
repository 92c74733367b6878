package kg.onuguu.publiccard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.api.model.PublicIndicatorYear;
import kg.onuguu.api.model.ReportPeriod;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.indicator.attestation.FinalMarks;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.ort.OrtYear;
import kg.onuguu.indicator.summary.Point;
import kg.onuguu.indicator.summary.Series;
import kg.onuguu.indicator.summary.SeriesReader;
import kg.onuguu.indicator.table.ConfirmedYears;
import kg.onuguu.indicator.table.YearWindow;

/** The indicators that everybody may know: those of confirmed years. */
@ApplicationScoped
class PublicIndicators {
  /** A percentage of fewer pupils tells of one of them. */
  private static final int FEWEST_PUPILS = 5;

  private final SeriesReader series;
  private final IndicatorFacts facts;
  private final ConfirmedYears confirmed;

  PublicIndicators(SeriesReader series, IndicatorFacts facts, ConfirmedYears confirmed) {
    this.series = series;
    this.facts = facts;
    this.confirmed = confirmed;
  }

  /** Five school years up to the present one, oldest first; a year that is a draft has no value. */
  List<PublicIndicatorYear> of(UUID schoolId, int present) {
    YearWindow window = YearWindow.asked(null, null, present);
    Inspection school = new Inspection(schoolId);
    Set<Integer> open = confirmed.of(schoolId);
    Map<String, Map<Integer, Point>> points = new HashMap<>();
    for (Series one : series.of(school, window)) {
      points.put(
          one.code(),
          one.points().stream().collect(Collectors.toMap(Point::schoolYear, point -> point)));
    }
    return window.years().stream()
        .map(
            year ->
                open.contains(year)
                    ? new Confirmed(school, year, points).wire()
                    : new PublicIndicatorYear().schoolYear(year).confirmed(false))
        .toList();
  }

  private final class Confirmed {
    private final Inspection school;
    private final int year;
    private final Map<String, Map<Integer, Point>> points;

    Confirmed(Inspection school, int year, Map<String, Map<Integer, Point>> points) {
      this.school = school;
      this.year = year;
      this.points = points;
    }

    PublicIndicatorYear wire() {
      Point quality = points.get("quality_pct").get(year);
      return new PublicIndicatorYear()
          .schoolYear(year)
          .confirmed(true)
          .pupils(count("pupils"))
          .qualityPct(enough(count("pupils")) ? quality.value() : null)
          .qualityPeriod(
              quality.period() == null ? null : ReportPeriod.valueOf(quality.period().name()))
          .ortThresholdPct(
              enough(facts.ort(school).of(year).map(OrtYear::participants).orElse(null))
                  ? value("ort_threshold_pct")
                  : null)
          .attestationBasicPct(
              enough(graduates(lastOfBasic())) ? value("attestation_basic_pct") : null)
          .attestationSecondaryPct(
              enough(graduates(facts.book(school).lastGrade(year)))
                  ? value("attestation_secondary_pct")
                  : null)
          .coursesPct(value("courses_pct"))
          .olympiadDistrict(count("olympiad_district"))
          .olympiadOblast(count("olympiad_oblast"))
          .olympiadRepublic(count("olympiad_republic"))
          .textbookPct(value("textbook_pct"));
    }

    private Integer lastOfBasic() {
      return facts.book(school).of(year).system().lastOfBasic();
    }

    private Integer graduates(Integer grade) {
      return grade == null
          ? null
          : facts.attestation(school).of(year, grade).map(FinalMarks::graduates).orElse(null);
    }

    private BigDecimal value(String code) {
      return points.get(code).get(year).value();
    }

    private Integer count(String code) {
      BigDecimal value = value(code);
      return value == null ? null : value.intValueExact();
    }

    private boolean enough(Integer pupils) {
      return pupils != null && pupils >= FEWEST_PUPILS;
    }
  }
}
