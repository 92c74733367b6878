package kg.onuguu.indicator.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.CourseSource;
import kg.onuguu.api.model.CourseTable;
import kg.onuguu.api.model.CourseTableUpdate;
import kg.onuguu.api.model.CourseYear;
import kg.onuguu.api.model.CourseYearUpdate;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.indicator.table.RowSet;
import kg.onuguu.indicator.table.TableKind;
import kg.onuguu.indicator.table.TablePage;
import kg.onuguu.indicator.table.TablePages;
import kg.onuguu.indicator.table.TableRefusals;
import kg.onuguu.indicator.table.TableStore;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.indicator.teacher.TeacherFigures;
import kg.onuguu.indicator.teacher.TeacherFigures.TeachersOfYear;
import kg.onuguu.indicator.teacher.TeacherRegister;
import kg.onuguu.school.School;
import kg.onuguu.shared.text.Language;

/** Reads and writes the courses of the teachers of a school. */
@ApplicationScoped
public class CourseTables {
  private final TableStore store;
  private final TablePages pages;
  private final CourseReader reader;
  private final TeacherRegister register;

  CourseTables(TableStore store, TablePages pages, CourseReader reader, TeacherRegister register) {
    this.store = store;
    this.pages = pages;
    this.reader = reader;
    this.register = register;
  }

  @Transactional
  public CourseTable read(AccessScope scope, UUID schoolId, YearWindow window, Language language) {
    return view(pages.open(scope, schoolId, TableKind.COURSES, window, language));
  }

  @Transactional
  public CourseTable replace(
      AccessScope scope,
      UUID schoolId,
      CourseTableUpdate update,
      String ifMatch,
      Language language) {
    TableStore.Begun table = store.begin(scope, schoolId, TableKind.COURSES, ifMatch);
    YearWindow window = YearWindow.sent(update.getFrom(), update.getTo());
    check(update, window);
    store.replace(
        table,
        window,
        List.of(new RowSet<>(CourseYearRow.class, rows(table.school(), update))),
        year -> TableRefusals.pointer(update.getYears(), CourseYearUpdate::getSchoolYear, year));
    return view(pages.open(scope, table, window, language));
  }

  /** nobody attends who is no teacher. */
  private static void check(CourseTableUpdate update, YearWindow window) {
    TableRefusals wrong = new TableRefusals();
    List<CourseYearUpdate> years = update.getYears();
    wrong.years(window, years, CourseYearUpdate::getSchoolYear, "schoolYear");
    for (int i = 0; i < years.size(); i++) {
      Integer teachers = years.get(i).getTeachers();
      Integer attended = years.get(i).getAttended();
      wrong.addIf(
          teachers != null && attended != null && attended > teachers,
          TableRefusals.at("/years/" + i + "/attended", "more_than_teachers", "R-094")
              .with("max", teachers));
      wrong.percentage(years.get(i).getDeclaredPct(), "/years/" + i + "/declaredPct", "R-083");
    }
    wrong.throwIfAny();
  }

  private static List<CourseYearRow> rows(School school, CourseTableUpdate update) {
    return update.getYears().stream()
        .map(
            year ->
                new CourseYearRow(
                    school.getId(),
                    year.getSchoolYear(),
                    year.getTeachers(),
                    year.getAttended(),
                    year.getDeclaredPct()))
        .toList();
  }

  private CourseTable view(TablePage page) {
    CourseStats typed = reader.of(page.school(), page.window());
    TeacherFigures known =
        register.of(page.school().getId(), page.window().from(), page.window().to());
    return new CourseTable()
        .version(page.version())
        .from(page.window().from())
        .to(page.window().to())
        .updatedAt(page.updatedAt())
        .findings(page.findings())
        .years(
            page.window().years().stream()
                .map(year -> view(typed.of(year).orElse(null), known.of(year), year, page))
                .toList());
  }

  private static CourseYear view(
      CourseYearRow typed, TeachersOfYear known, int year, TablePage page) {
    CourseFigures figures = new CourseFigures(typed, known);
    CourseYear view =
        new CourseYear()
            .schoolYear(year)
            .recorded(typed != null)
            .confirmed(page.confirmed(year))
            .pct(figures.pct());
    if (typed != null) {
      view.teachers(typed.getTeachers())
          .attended(typed.getAttended())
          .declaredPct(Percentages.plain(typed.getDeclaredPct()));
    }
    if (known != null) {
      view.registerTeachers(known.teachers()).registerAttended(known.attended());
    }
    return figures.fromRegister()
        ? view.source(CourseSource.REGISTER)
        : typed == null ? view : view.source(CourseSource.TYPED);
  }
}
