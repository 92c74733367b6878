package kg.onuguu.indicator.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.indicator.attestation.FinalMarks;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.facts.SchoolNumbers;
import kg.onuguu.indicator.material.MaterialReader;
import kg.onuguu.indicator.material.MaterialYear;
import kg.onuguu.indicator.material.MethodicalPeriod;
import kg.onuguu.indicator.olympiad.Stage;
import kg.onuguu.indicator.ort.OrtScale;
import kg.onuguu.indicator.quality.Marks;
import kg.onuguu.indicator.quality.Period;
import kg.onuguu.indicator.quality.QualityYear;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.indicator.table.YearBook;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.indicator.textbook.TextbookYear;

/** Every indicator of a school as a series, for charts, reports and the public card. */
@ApplicationScoped
public class SeriesReader {
  private final IndicatorFacts facts;
  private final SchoolNumbers numbers;
  private final MaterialReader materials;
  private final OrtScale scale;

  SeriesReader(
      IndicatorFacts facts, SchoolNumbers numbers, MaterialReader materials, OrtScale scale) {
    this.facts = facts;
    this.numbers = numbers;
    this.materials = materials;
    this.scale = scale;
  }

  /** Of a school that was read through the scope; a fixed number of queries. */
  public List<Series> of(Inspection school, YearWindow window) {
    YearBook book = facts.book(school);
    List<Series> all = new ArrayList<>();
    all.add(yearly("pupils", window, year -> number(numbers.pupils(school, year))));
    all.add(
        yearly(
            "average_class",
            window,
            year ->
                Percentages.ratio(numbers.pupils(school, year), book.of(year).listedClassSets())));
    quality(school, window, book, all);
    for (Stage stage : List.of(Stage.DISTRICT, Stage.OBLAST, Stage.REPUBLIC)) {
      all.add(
          yearly(
              "olympiad_" + stage.name().toLowerCase(Locale.ROOT),
              window,
              year -> number(facts.olympiads(school).prizes(year, stage))));
    }
    finals(school, window, book, all);
    all.add(yearly("courses_pct", window, year -> facts.courses(school, year).pct()));
    all.add(
        new Series(
            "methodical_materials",
            window.years().stream().map(year -> material(school, year)).toList()));
    all.add(
        yearly(
            "textbook_pct",
            window,
            year -> facts.textbooks(school).of(year).map(TextbookYear::pct).orElse(null)));
    all.add(computers(school, window));
    return all;
  }

  private void quality(Inspection school, YearWindow window, YearBook book, List<Series> all) {
    IntFunction<Marks> marks =
        year -> facts.quality(school).of(year).map(of -> of.all(book)).orElse(Marks.UNKNOWN);
    IntFunction<Period> period =
        year -> facts.quality(school).of(year).map(QualityYear::period).orElse(null);
    all.add(
        new Series(
            "quality_pct",
            window.years().stream()
                .map(year -> point(year, marks.apply(year).qualityPct(), period.apply(year)))
                .toList()));
    all.add(
        new Series(
            "pass_rate_pct",
            window.years().stream()
                .map(year -> point(year, marks.apply(year).passRatePct(), period.apply(year)))
                .toList()));
  }

  private void finals(Inspection school, YearWindow window, YearBook book, List<Series> all) {
    all.add(
        yearly(
            "ort_participation_pct",
            window,
            year -> facts.ort(school).of(year).map(of -> of.participationPct()).orElse(null)));
    all.add(
        yearly(
            "ort_threshold_pct",
            window,
            year ->
                facts
                    .ort(school)
                    .of(year)
                    .map(of -> of.atOrAbovePct(scale.threshold(year)))
                    .orElse(null)));
    all.add(
        yearly(
            "attestation_basic_pct",
            window,
            year -> attestation(school, year, book.of(year).system().lastOfBasic())));
    all.add(
        yearly(
            "attestation_secondary_pct",
            window,
            year -> {
              Integer last = book.lastGrade(year);
              return last == null || last <= book.of(year).system().lastOfBasic()
                  ? null
                  : attestation(school, year, last);
            }));
  }

  private BigDecimal attestation(Inspection school, int year, int grade) {
    return facts.attestation(school).of(year, grade).map(FinalMarks::qualityPct).orElse(null);
  }

  private Point material(Inspection school, int year) {
    return facts
        .materials(school)
        .of(year)
        .map(recorded -> point(year, number(recorded.total(materials.kinds())), period(recorded)))
        .orElseGet(() -> new Point(year, null, null));
  }

  private static Period period(MaterialYear recorded) {
    return recorded.period() == MethodicalPeriod.CALENDAR_YEAR ? Period.CALENDAR_YEAR : Period.YEAR;
  }

  /** computers are counted as they are now, so only the newest known year is divided. */
  private Series computers(Inspection school, YearWindow window) {
    Integer newest =
        window.years().stream()
            .filter(year -> numbers.pupils(school, year) != null)
            .reduce((earlier, later) -> later)
            .orElse(null);
    return yearly(
        "pupils_per_computer",
        window,
        year ->
            newest != null && year == newest
                ? Percentages.ratio(
                    numbers.pupils(school, year), facts.base(school).workingComputers())
                : null);
  }

  private static Series yearly(String code, YearWindow window, IntFunction<BigDecimal> value) {
    return new Series(
        code,
        window.years().stream().map(year -> point(year, value.apply(year), Period.YEAR)).toList());
  }

  /** What has no value covers nothing. */
  private static Point point(int year, BigDecimal value, Period period) {
    return new Point(year, value, value == null ? null : period);
  }

  private static BigDecimal number(Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }
}
