package kg.onuguu.indicator.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.indicator.attestation.FinalMarks;
import kg.onuguu.indicator.contingent.Contingent;
import kg.onuguu.indicator.contingent.ContingentYear;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.olympiad.OlympiadResultRow;
import kg.onuguu.indicator.olympiad.OlympiadYear;
import kg.onuguu.indicator.olympiad.Stage;
import kg.onuguu.indicator.ort.Band;
import kg.onuguu.indicator.ort.OrtScale;
import kg.onuguu.indicator.ort.OrtYear;
import kg.onuguu.indicator.quality.GradeBlock;
import kg.onuguu.indicator.quality.Marks;
import kg.onuguu.indicator.quality.QualityYear;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.indicator.table.YearBook;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.shared.sheet.SheetHeading;
import kg.onuguu.shared.sheet.SheetPage;
import kg.onuguu.shared.sheet.SheetWriter;

/** The sheets about pupils, marks, olympiads and final tests; unknown cells stay empty. */
@ApplicationScoped
class PupilSheets {
  private final IndicatorFacts facts;
  private final OrtScale scale;

  PupilSheets(IndicatorFacts facts, OrtScale scale) {
    this.facts = facts;
    this.scale = scale;
  }

  void write(SheetWriter file, Inspection school, YearWindow window, SheetWords words) {
    contingent(file, school, window, words);
    quality(file, school, window, words);
    olympiads(file, school, window, words);
    results(file, school, window, words);
    ort(file, school, window, words);
    attestation(file, school, window, words);
  }

  /** As on paper: grades below each other, years beside each other. */
  private void contingent(
      SheetWriter file, Inspection school, YearWindow window, SheetWords words) {
    List<SheetHeading> headings = new ArrayList<>(words.headings("grade"));
    window.years().forEach(year -> headings.add(SheetWords.heading(words.year(year))));
    SheetPage page = file.page(words.label("data_register", "contingent"), headings);
    YearBook book = facts.book(school);
    Contingent contingent = facts.contingent(school);
    TreeSet<Integer> grades = new TreeSet<>();
    window.years().forEach(year -> grades.addAll(book.grades(year)));
    for (int grade : grades) {
      page.add(row(grade, window, year -> contingent.of(year, grade)));
    }
    page.addBold(row(words.of("total"), window, year -> contingent.total(year, book)));
    page.add(
        row(
            words.of("declared_total"),
            window,
            year -> contingent.of(year).map(ContingentYear::declaredTotal).orElse(null)));
  }

  static List<Object> row(Object first, YearWindow window, IntFunction<Object> value) {
    List<Object> row = new ArrayList<>();
    row.add(first);
    window.years().forEach(year -> row.add(value.apply(year)));
    return row;
  }

  private void quality(SheetWriter file, Inspection school, YearWindow window, SheetWords words) {
    SheetPage page =
        file.page(
            words.label("data_register", "quality"),
            words.headings(
                "school_year",
                "period",
                "block",
                "pupils",
                "excellent",
                "good",
                "satisfactory",
                "failing",
                "ungraded",
                "graded",
                "quality_pct",
                "pass_rate_pct",
                "declared_pct"));
    YearBook book = facts.book(school);
    for (QualityYear year : recorded(window, facts.quality(school)::of)) {
      for (GradeBlock block : GradeBlock.values()) {
        Marks marks = year.marks(block, book);
        if (block == GradeBlock.ALL || !marks.isUnknown()) {
          page.add(
              Arrays.asList(
                  words.year(year.schoolYear()),
                  words.label("report_period", year.period()),
                  words.label("quality_block", block),
                  marks.total(),
                  marks.excellent(),
                  marks.good(),
                  marks.satisfactory(),
                  marks.failing(),
                  marks.ungraded(),
                  marks.graded(),
                  marks.qualityPct(),
                  marks.passRatePct(),
                  Percentages.plain(marks.declaredPct())));
        }
      }
    }
  }

  private void olympiads(SheetWriter file, Inspection school, YearWindow window, SheetWords words) {
    SheetPage page =
        file.page(
            words.label("data_register", "olympiad"),
            words.headings("school_year", "stage", "participants", "prizes", "declared_total"));
    for (OlympiadYear year : recorded(window, facts.olympiads(school)::of)) {
      for (Stage stage : Stage.values()) {
        page.add(
            Arrays.asList(
                words.year(year.schoolYear()),
                words.label("olympiad_stage", stage),
                year.participants(stage),
                year.prizes(stage),
                year.declaredPrizes(stage)));
      }
    }
  }

  private void results(SheetWriter file, Inspection school, YearWindow window, SheetWords words) {
    SheetPage page =
        file.page(
            words.of("prize_list"),
            words.headings("school_year", "stage", "subject", "place", "grade", "number"));
    for (OlympiadYear year : recorded(window, facts.olympiads(school)::of)) {
      for (OlympiadResultRow result : year.results()) {
        page.add(
            Arrays.asList(
                words.year(year.schoolYear()),
                words.label("olympiad_stage", result.getStage()),
                words.label("olympiad_subject", result.getSubject()),
                result.getPlace(),
                result.getGrade(),
                result.getNumber()));
      }
    }
  }

  private void ort(SheetWriter file, Inspection school, YearWindow window, SheetWords words) {
    SheetPage page =
        file.page(
            words.label("data_register", "ort"),
            words.headings(
                "school_year",
                "graduates",
                "participants",
                "participation_pct",
                "threshold_pct",
                "band",
                "number"));
    for (OrtYear year : recorded(window, facts.ort(school)::of)) {
      for (Band band : year.bands()) {
        page.add(
            Arrays.asList(
                words.year(year.schoolYear()),
                year.graduates(),
                year.participants(),
                year.participationPct(),
                year.atOrAbovePct(scale.threshold(year.schoolYear())),
                scores(band),
                band.participants()));
      }
    }
  }

  private static String scores(Band band) {
    return band.isOpen() ? band.fromScore() + "+" : band.fromScore() + "–" + band.toScore();
  }

  private void attestation(
      SheetWriter file, Inspection school, YearWindow window, SheetWords words) {
    SheetPage page =
        file.page(
            words.label("data_register", "attestation"),
            words.headings(
                "school_year",
                "grade",
                "graduates",
                "mark5",
                "mark4",
                "mark3",
                "mark2",
                "quality_pct",
                "pass_rate_pct"));
    facts
        .attestation(school)
        .years()
        .forEach(
            (year, grades) -> {
              if (window.contains(year)) {
                grades.forEach((grade, marks) -> page.add(line(words, year, grade, marks)));
              }
            });
  }

  private static List<Object> line(SheetWords words, int year, int grade, FinalMarks marks) {
    return Arrays.asList(
        words.year(year),
        grade,
        marks.graduates(),
        marks.mark5(),
        marks.mark4(),
        marks.mark3(),
        marks.mark2(),
        marks.qualityPct(),
        marks.passRatePct());
  }

  /** The recorded years of a window. */
  static <T> List<T> recorded(YearWindow window, IntFunction<Optional<T>> of) {
    return window.years().stream().map(of::apply).flatMap(Optional::stream).toList();
  }
}
