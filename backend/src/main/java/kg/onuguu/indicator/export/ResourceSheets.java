package kg.onuguu.indicator.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.indicator.course.CourseFigures;
import kg.onuguu.indicator.declared.DeclaredFigure;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.facts.SchoolNumbers;
import kg.onuguu.indicator.material.MaterialReader;
import kg.onuguu.indicator.material.MaterialYear;
import kg.onuguu.indicator.material.Materials;
import kg.onuguu.indicator.survey.Survey;
import kg.onuguu.indicator.survey.SurveyContent;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.indicator.textbook.DeclaredShare;
import kg.onuguu.indicator.textbook.TextbookCountRow;
import kg.onuguu.indicator.textbook.TextbookYear;
import kg.onuguu.shared.sheet.SheetHeading;
import kg.onuguu.shared.sheet.SheetPage;
import kg.onuguu.shared.sheet.SheetWriter;

/** The sheets about courses, materials, textbooks, surveys and printed figures. */
@ApplicationScoped
class ResourceSheets {
  private final IndicatorFacts facts;
  private final MaterialReader materials;
  private final SchoolNumbers numbers;

  ResourceSheets(IndicatorFacts facts, MaterialReader materials, SchoolNumbers numbers) {
    this.facts = facts;
    this.materials = materials;
    this.numbers = numbers;
  }

  void write(SheetWriter file, Inspection school, YearWindow window, SheetWords words) {
    courses(file, school, window, words);
    methodical(file, school, window, words);
    textbooks(file, school, window, words);
    surveys(file, school, window, words);
    declared(file, school, words);
  }

  private void courses(SheetWriter file, Inspection school, YearWindow window, SheetWords words) {
    SheetPage page =
        file.page(
            words.label("data_register", "course_stat"),
            words.headings(
                "school_year", "teachers", "attended", "courses_pct", "declared_pct", "source"));
    for (int year : window.years()) {
      CourseFigures figures = facts.courses(school, year);
      if (figures.typed() != null || figures.fromRegister()) {
        page.add(
            Arrays.asList(
                words.year(year),
                figures.teachers(),
                figures.attended(),
                figures.pct(),
                figures.typed() == null
                    ? null
                    : Percentages.plain(figures.typed().getDeclaredPct()),
                words.of(figures.fromRegister() ? "from_register" : "typed")));
      }
    }
  }

  /** As on paper: kinds below each other, years beside each other. */
  private void methodical(
      SheetWriter file, Inspection school, YearWindow window, SheetWords words) {
    List<SheetHeading> headings = new ArrayList<>(words.headings("kind"));
    window.years().forEach(year -> headings.add(SheetWords.heading(String.valueOf(year))));
    SheetPage page = file.page(words.label("data_register", "methodical"), headings);
    Materials all = facts.materials(school);
    for (String kind : materials.kinds()) {
      page.add(
          PupilSheets.row(
              words.label("methodical_material_kind", kind),
              window,
              year -> all.of(year).map(of -> of.counts().get(kind)).orElse(null)));
    }
    page.addBold(
        PupilSheets.row(
            words.of("total"),
            window,
            year -> all.of(year).map(of -> of.total(materials.kinds())).orElse(null)));
    page.add(
        PupilSheets.row(
            words.of("declared_total"),
            window,
            year -> all.of(year).map(MaterialYear::declaredTotal).orElse(null)));
  }

  private void textbooks(SheetWriter file, Inspection school, YearWindow window, SheetWords words) {
    SheetPage page =
        file.page(
            words.label("data_register", "textbooks"),
            words.headings(
                "school_year",
                "grade",
                "subject",
                "needed",
                "available",
                "textbook_pct",
                "declared_pct",
                "source",
                "as_of"));
    for (TextbookYear year : PupilSheets.recorded(window, facts.textbooks(school)::of)) {
      for (TextbookCountRow book : year.books()) {
        page.add(
            Arrays.asList(
                words.year(year.schoolYear()),
                book.getGrade(),
                words.label("school_subject", book.getSubject()),
                book.getNeeded(),
                book.getAvailable(),
                book.pct()));
      }
      for (DeclaredShare share : year.declared()) {
        page.add(
            Arrays.asList(
                words.year(year.schoolYear()),
                null,
                null,
                null,
                null,
                null,
                Percentages.plain(share.pct()),
                share.source(),
                share.asOf()));
      }
      page.addBold(
          Arrays.asList(
              words.year(year.schoolYear()),
              words.of("total"),
              null,
              year.needed(),
              year.available(),
              year.pct()));
    }
  }

  private void surveys(SheetWriter file, Inspection school, YearWindow window, SheetWords words) {
    SheetPage page =
        file.page(
            words.label("data_register", "surveys"),
            words.headings(
                "school_year",
                "respondents",
                "question",
                "as_of",
                "invited",
                "answered",
                "positive_pct",
                "declared_pct"));
    for (Survey survey : facts.surveys(school).all()) {
      if (window.contains(survey.getSchoolYear())) {
        SurveyContent content = survey.getContent();
        page.add(
            Arrays.asList(
                words.year(survey.getSchoolYear()),
                words.label("survey_respondent", content.respondents()),
                content.question(),
                content.heldOn(),
                content.invited(),
                content.answered(),
                survey.result().positivePct(),
                Percentages.plain(content.declaredPct())));
      }
    }
  }

  private void declared(SheetWriter file, Inspection school, SheetWords words) {
    SheetPage page =
        file.page(
            words.label("data_register", "declared_figures"),
            words.headings("figure", "value", "school_year", "printed_at", "register_value"));
    for (DeclaredFigure one : facts.declared(school).all()) {
      page.add(
          Arrays.asList(
              words.label("declared_figure", one.getFigure()),
              Percentages.plain(one.getValue()),
              one.getSchoolYear() == null ? null : words.year(one.getSchoolYear()),
              one.getPlace(),
              numbers.shown(school, Printed.of(one.getFigure()), one.getSchoolYear())));
    }
  }
}
