package kg.onuguu.indicator.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.AttestationGradeUpdate;
import kg.onuguu.api.model.AttestationTable;
import kg.onuguu.api.model.AttestationTableUpdate;
import kg.onuguu.api.model.AttestationYear;
import kg.onuguu.api.model.AttestationYearUpdate;
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

/** Reads and writes the final attestation of a school. */
@ApplicationScoped
public class AttestationTables {
  private final TableStore store;
  private final TablePages pages;
  private final AttestationReader reader;
  private final AttestationMapper mapper;

  AttestationTables(
      TableStore store, TablePages pages, AttestationReader reader, AttestationMapper mapper) {
    this.store = store;
    this.pages = pages;
    this.reader = reader;
    this.mapper = mapper;
  }

  @Transactional
  public AttestationTable read(
      AccessScope scope, UUID schoolId, YearWindow window, Language language) {
    return view(pages.open(scope, schoolId, TableKind.ATTESTATION, window, language));
  }

  @Transactional
  public AttestationTable replace(
      AccessScope scope,
      UUID schoolId,
      AttestationTableUpdate update,
      String ifMatch,
      Language language) {
    TableStore.Begun table = store.begin(scope, schoolId, TableKind.ATTESTATION, ifMatch);
    YearWindow window = YearWindow.sent(update.getFrom(), update.getTo());
    check(update, window, pages.book(table.school(), window));
    store.replace(
        table,
        window,
        List.of(new RowSet<>(AttestationGradeRow.class, rows(table.school(), update))),
        year ->
            TableRefusals.pointer(update.getYears(), AttestationYearUpdate::getSchoolYear, year));
    return view(pages.open(scope, table, window, language));
  }

  /** the last grade of a stage in that year, each once. */
  private static void check(AttestationTableUpdate update, YearWindow window, YearBook book) {
    TableRefusals wrong = new TableRefusals();
    List<AttestationYearUpdate> years = update.getYears();
    wrong.years(window, years, AttestationYearUpdate::getSchoolYear, "schoolYear");
    wrong.throwIfAny();
    for (int i = 0; i < years.size(); i++) {
      String pointer = "/years/" + i + "/grades";
      List<Integer> known = book.graduatingGrades(years.get(i).getSchoolYear());
      List<AttestationGradeUpdate> grades = years.get(i).getGrades();
      wrong.duplicates(grades, AttestationGradeUpdate::getGrade, pointer, "/grade", "R-093");
      for (int j = 0; j < grades.size(); j++) {
        wrong.addIf(
            !known.contains(grades.get(j).getGrade()),
            TableRefusals.at(pointer + "/" + j + "/grade", "nobody_graduates", "R-093"));
      }
    }
    wrong.throwIfAny();
  }

  private List<AttestationGradeRow> rows(School school, AttestationTableUpdate update) {
    return update.getYears().stream()
        .flatMap(
            year ->
                year.getGrades().stream()
                    .map(
                        grade ->
                            new AttestationGradeRow(
                                school.getId(),
                                year.getSchoolYear(),
                                grade.getGrade(),
                                mapper.toOwn(grade))))
        .toList();
  }

  private AttestationTable view(TablePage page) {
    Attestation attestation = reader.of(page.school(), page.window());
    return new AttestationTable()
        .version(page.version())
        .from(page.window().from())
        .to(page.window().to())
        .updatedAt(page.updatedAt())
        .findings(page.findings())
        .years(page.window().years().stream().map(year -> view(attestation, year, page)).toList());
  }

  /** The grades that graduate now, and those that once did. */
  private AttestationYear view(Attestation attestation, int year, TablePage page) {
    Set<Integer> grades = new TreeSet<>(page.book().graduatingGrades(year));
    if (attestation.years().containsKey(year)) {
      grades.addAll(attestation.years().get(year).keySet());
    }
    return new AttestationYear()
        .schoolYear(year)
        .recorded(attestation.years().containsKey(year))
        .confirmed(page.confirmed(year))
        .grades(
            grades.stream()
                .map(
                    grade ->
                        mapper.toApi(grade, attestation.of(year, grade).orElse(FinalMarks.UNKNOWN)))
                .toList());
  }
}
