package kg.onuguu.indicator.textbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.DeclaredPercentage;
import kg.onuguu.api.model.TextbookCountUpdate;
import kg.onuguu.api.model.TextbookTable;
import kg.onuguu.api.model.TextbookTableUpdate;
import kg.onuguu.api.model.TextbookYearUpdate;
import kg.onuguu.indicator.table.RowSet;
import kg.onuguu.indicator.table.TableKind;
import kg.onuguu.indicator.table.TablePage;
import kg.onuguu.indicator.table.TablePages;
import kg.onuguu.indicator.table.TableRefusals;
import kg.onuguu.indicator.table.TableStore;
import kg.onuguu.indicator.table.YearBook;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.School;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;

/** Reads and writes the textbook provision of a school. */
@ApplicationScoped
public class TextbookTables {
  private final TableStore store;
  private final TablePages pages;
  private final TextbookReader reader;
  private final TextbookMapper mapper;
  private final ReferenceData reference;
  private final BusinessTime time;

  TextbookTables(
      TableStore store,
      TablePages pages,
      TextbookReader reader,
      TextbookMapper mapper,
      ReferenceData reference,
      BusinessTime time) {
    this.store = store;
    this.pages = pages;
    this.reader = reader;
    this.mapper = mapper;
    this.reference = reference;
    this.time = time;
  }

  @Transactional
  public TextbookTable read(
      AccessScope scope, UUID schoolId, YearWindow window, Language language) {
    return view(pages.open(scope, schoolId, TableKind.TEXTBOOKS, window, language));
  }

  @Transactional
  public TextbookTable replace(
      AccessScope scope,
      UUID schoolId,
      TextbookTableUpdate update,
      String ifMatch,
      Language language) {
    TableStore.Begun table = store.begin(scope, schoolId, TableKind.TEXTBOOKS, ifMatch);
    YearWindow window = YearWindow.sent(update.getFrom(), update.getTo());
    check(update, window, pages.book(table.school(), window));
    store.replace(
        table,
        window,
        rows(table.school(), update),
        year -> TableRefusals.pointer(update.getYears(), TextbookYearUpdate::getSchoolYear, year));
    return view(pages.open(scope, table, window, language));
  }

  private void check(TextbookTableUpdate update, YearWindow window, YearBook book) {
    TableRefusals wrong = new TableRefusals();
    List<TextbookYearUpdate> years = update.getYears();
    wrong.years(window, years, TextbookYearUpdate::getSchoolYear, "schoolYear");
    wrong.throwIfAny();
    for (int i = 0; i < years.size(); i++) {
      String pointer = "/years/" + i;
      books(years.get(i), pointer + "/books", book, wrong);
      for (int j = 0; j < years.get(i).getDeclared().size(); j++) {
        declared(years.get(i).getDeclared().get(j), pointer + "/declared/" + j, wrong);
      }
    }
    wrong.throwIfAny();
  }

  private void books(TextbookYearUpdate year, String pointer, YearBook book, TableRefusals wrong) {
    List<Integer> grades = book.grades(year.getSchoolYear());
    List<TextbookCountUpdate> books = year.getBooks();
    wrong.duplicates(
        books, one -> Arrays.asList(one.getGrade(), one.getSubject()), pointer, "", "R-096");
    for (int i = 0; i < books.size(); i++) {
      TextbookCountUpdate one = books.get(i);
      wrong.addIf(
          one.getGrade() != null && !grades.contains(one.getGrade()),
          TableRefusals.at(pointer + "/" + i + "/grade", "no_such_grade", "R-096"));
      if (one.getSubject() != null) {
        reference.require("school_subject", one.getSubject(), pointer + "/" + i + "/subject");
      }
    }
  }

  /** a bare percentage needs a source and a date. */
  private void declared(DeclaredPercentage one, String pointer, TableRefusals wrong) {
    wrong.percentage(one.getPct(), pointer + "/pct", "R-096");
    wrong.addIf(
        one.getSource() == null || one.getSource().isBlank(),
        TableRefusals.at(pointer + "/source", "source_missing", "R-096"));
    wrong.addIf(
        one.getAsOf() == null, TableRefusals.at(pointer + "/asOf", "date_missing", "R-096"));
    wrong.addIf(
        one.getAsOf() != null && one.getAsOf().isAfter(time.today()),
        TableRefusals.at(pointer + "/asOf", "in_future", "R-096"));
  }

  private List<RowSet<?>> rows(School school, TextbookTableUpdate update) {
    List<TextbookYearRow> years = new ArrayList<>();
    List<TextbookCountRow> books = new ArrayList<>();
    for (TextbookYearUpdate year : update.getYears()) {
      int when = year.getSchoolYear();
      years.add(
          new TextbookYearRow(
              school.getId(), when, year.getDeclared().stream().map(mapper::toOwn).toList()));
      for (TextbookCountUpdate one : year.getBooks()) {
        books.add(
            new TextbookCountRow(
                school.getId(),
                when,
                one.getGrade(),
                one.getSubject(),
                one.getNeeded(),
                one.getAvailable()));
      }
    }
    return List.of(
        new RowSet<>(TextbookYearRow.class, years), new RowSet<>(TextbookCountRow.class, books));
  }

  private TextbookTable view(TablePage page) {
    Textbooks textbooks = reader.of(page.school(), page.window());
    return new TextbookTable()
        .version(page.version())
        .from(page.window().from())
        .to(page.window().to())
        .updatedAt(page.updatedAt())
        .findings(page.findings())
        .years(page.window().years().stream().map(year -> view(textbooks, year, page)).toList());
  }

  private kg.onuguu.api.model.TextbookYear view(Textbooks textbooks, int year, TablePage page) {
    TextbookYear recorded =
        textbooks.of(year).orElseGet(() -> new TextbookYear(year, List.of(), List.of()));
    return new kg.onuguu.api.model.TextbookYear()
        .schoolYear(year)
        .recorded(textbooks.of(year).isPresent())
        .confirmed(page.confirmed(year))
        .books(recorded.books().stream().map(mapper::toApi).toList())
        .declared(recorded.declared().stream().map(mapper::toApi).toList())
        .needed(recorded.needed())
        .available(recorded.available())
        .pct(recorded.pct());
  }
}
