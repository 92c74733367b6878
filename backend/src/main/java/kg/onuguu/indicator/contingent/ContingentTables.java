package kg.onuguu.indicator.contingent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.ContingentTable;
import kg.onuguu.api.model.ContingentTableUpdate;
import kg.onuguu.api.model.ContingentYearUpdate;
import kg.onuguu.api.model.GradePupils;
import kg.onuguu.indicator.table.RowSet;
import kg.onuguu.indicator.table.TableKind;
import kg.onuguu.indicator.table.TablePage;
import kg.onuguu.indicator.table.TablePages;
import kg.onuguu.indicator.table.TableRefusals;
import kg.onuguu.indicator.table.TableStore;
import kg.onuguu.indicator.table.YearBook;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.school.School;
import kg.onuguu.shared.text.Language;

/** Reads and writes the contingent of a school. */
@ApplicationScoped
public class ContingentTables {
  private final TableStore store;
  private final TablePages pages;
  private final ContingentReader reader;

  ContingentTables(TableStore store, TablePages pages, ContingentReader reader) {
    this.store = store;
    this.pages = pages;
    this.reader = reader;
  }

  @Transactional
  public ContingentTable read(
      AccessScope scope, UUID schoolId, YearWindow window, Language language) {
    return view(pages.open(scope, schoolId, TableKind.CONTINGENT, window, language));
  }

  @Transactional
  public ContingentTable replace(
      AccessScope scope,
      UUID schoolId,
      ContingentTableUpdate update,
      String ifMatch,
      Language language) {
    TableStore.Begun table = store.begin(scope, schoolId, TableKind.CONTINGENT, ifMatch);
    YearWindow window = YearWindow.sent(update.getFrom(), update.getTo());
    check(update, window, pages.book(table.school(), window));
    store.replace(
        table,
        window,
        rows(table.school(), update),
        year ->
            TableRefusals.pointer(update.getYears(), ContingentYearUpdate::getSchoolYear, year));
    return view(pages.open(scope, table, window, language));
  }

  /** grades of the grade set of that year, each once. */
  private static void check(ContingentTableUpdate update, YearWindow window, YearBook book) {
    TableRefusals wrong = new TableRefusals();
    List<ContingentYearUpdate> years = update.getYears();
    wrong.years(window, years, ContingentYearUpdate::getSchoolYear, "schoolYear");
    wrong.throwIfAny();
    for (int i = 0; i < years.size(); i++) {
      String pointer = "/years/" + i + "/grades";
      List<Integer> known = book.grades(years.get(i).getSchoolYear());
      List<GradePupils> grades = years.get(i).getGrades();
      wrong.duplicates(grades, GradePupils::getGrade, pointer, "/grade", "R-081");
      for (int j = 0; j < grades.size(); j++) {
        wrong.addIf(
            !known.contains(grades.get(j).getGrade()),
            TableRefusals.at(pointer + "/" + j + "/grade", "no_such_grade", "R-081"));
      }
    }
    wrong.throwIfAny();
  }

  private static List<RowSet<?>> rows(School school, ContingentTableUpdate update) {
    List<ContingentYearRow> years = new ArrayList<>();
    List<ContingentGradeRow> grades = new ArrayList<>();
    for (ContingentYearUpdate year : update.getYears()) {
      int when = year.getSchoolYear();
      years.add(new ContingentYearRow(school.getId(), when, year.getDeclaredTotal()));
      for (GradePupils grade : year.getGrades()) {
        if (grade.getPupils() != null) {
          grades.add(
              new ContingentGradeRow(school.getId(), when, grade.getGrade(), grade.getPupils()));
        }
      }
    }
    return List.of(
        new RowSet<>(ContingentYearRow.class, years),
        new RowSet<>(ContingentGradeRow.class, grades));
  }

  private ContingentTable view(TablePage page) {
    Contingent contingent = reader.of(page.school(), page.window());
    return new ContingentTable()
        .version(page.version())
        .from(page.window().from())
        .to(page.window().to())
        .updatedAt(page.updatedAt())
        .findings(page.findings())
        .years(
            page.window().years().stream()
                .map(year -> ContingentView.of(contingent, year, page))
                .toList());
  }
}
