package kg.onuguu.indicator.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.QualityBlock;
import kg.onuguu.api.model.QualityBlockUpdate;
import kg.onuguu.api.model.QualityTable;
import kg.onuguu.api.model.QualityTableUpdate;
import kg.onuguu.api.model.QualityYearUpdate;
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

/** Reads and writes the quality of knowledge of a school. */
@ApplicationScoped
public class QualityTables {
  private final TableStore store;
  private final TablePages pages;
  private final QualityReader reader;
  private final QualityMapper mapper;

  QualityTables(TableStore store, TablePages pages, QualityReader reader, QualityMapper mapper) {
    this.store = store;
    this.pages = pages;
    this.reader = reader;
    this.mapper = mapper;
  }

  @Transactional
  public QualityTable read(AccessScope scope, UUID schoolId, YearWindow window, Language language) {
    return view(pages.open(scope, schoolId, TableKind.QUALITY, window, language));
  }

  @Transactional
  public QualityTable replace(
      AccessScope scope,
      UUID schoolId,
      QualityTableUpdate update,
      String ifMatch,
      Language language) {
    TableStore.Begun table = store.begin(scope, schoolId, TableKind.QUALITY, ifMatch);
    YearWindow window = YearWindow.sent(update.getFrom(), update.getTo());
    check(update, window, pages.book(table.school(), window));
    store.replace(
        table,
        window,
        rows(table.school(), update),
        year -> TableRefusals.pointer(update.getYears(), QualityYearUpdate::getSchoolYear, year));
    return view(pages.open(scope, table, window, language));
  }

  private void check(QualityTableUpdate update, YearWindow window, YearBook book) {
    TableRefusals wrong = new TableRefusals();
    List<QualityYearUpdate> years = update.getYears();
    wrong.years(window, years, QualityYearUpdate::getSchoolYear, "schoolYear");
    wrong.throwIfAny();
    for (int i = 0; i < years.size(); i++) {
      check(years.get(i), "/years/" + i, book, wrong);
    }
    wrong.throwIfAny();
  }

  private void check(QualityYearUpdate year, String pointer, YearBook book, TableRefusals wrong) {
    List<Integer> grades = book.grades(year.getSchoolYear());
    List<Integer> ungraded =
        year.getUngradedGrades() == null ? List.of() : year.getUngradedGrades();
    for (int i = 0; i < ungraded.size(); i++) {
      wrong.addIf(
          !grades.contains(ungraded.get(i)),
          TableRefusals.at(pointer + "/ungradedGrades/" + i, "no_such_grade", "R-085"));
    }
    wrong.duplicates(ungraded, grade -> grade, pointer + "/ungradedGrades", "", "R-085");
    List<QualityBlockUpdate> blocks = year.getBlocks();
    wrong.duplicates(blocks, QualityBlockUpdate::getBlock, pointer + "/blocks", "/block", "R-082");
    for (int i = 0; i < blocks.size(); i++) {
      String place = pointer + "/blocks/" + i;
      GradeBlock block = mapper.toOwn(blocks.get(i).getBlock());
      wrong.addIf(
          block.grades(book, year.getSchoolYear()).isEmpty(),
          TableRefusals.at(place + "/block", "no_such_grade", "R-082"));
      wrong.percentage(
          blocks.get(i).getDeclaredQualityPct(), place + "/declaredQualityPct", "R-083");
      Integer total = blocks.get(i).getTotal();
      Integer without = blocks.get(i).getUngraded();
      wrong.addIf(
          total != null && without != null && without > total,
          TableRefusals.at(place + "/ungraded", "more_than_total", "R-082").with("max", total));
    }
  }

  private List<RowSet<?>> rows(School school, QualityTableUpdate update) {
    List<QualityYearRow> years = new ArrayList<>();
    List<QualityBlockRow> blocks = new ArrayList<>();
    for (QualityYearUpdate year : update.getYears()) {
      int when = year.getSchoolYear();
      years.add(
          new QualityYearRow(
              school.getId(),
              when,
              mapper.toOwn(year.getPeriod()),
              year.getUngradedGrades() == null
                  ? null
                  : year.getUngradedGrades().stream().sorted().toList()));
      for (QualityBlockUpdate block : year.getBlocks()) {
        Marks marks = mapper.toMarks(block);
        if (!marks.isUnknown()) {
          blocks.add(
              new QualityBlockRow(school.getId(), when, mapper.toOwn(block.getBlock()), marks));
        }
      }
    }
    return List.of(
        new RowSet<>(QualityYearRow.class, years), new RowSet<>(QualityBlockRow.class, blocks));
  }

  private QualityTable view(TablePage page) {
    Quality quality = reader.of(page.school(), page.window());
    return new QualityTable()
        .version(page.version())
        .from(page.window().from())
        .to(page.window().to())
        .updatedAt(page.updatedAt())
        .findings(page.findings())
        .years(page.window().years().stream().map(year -> view(quality, year, page)).toList());
  }

  private kg.onuguu.api.model.QualityYear view(Quality quality, int year, TablePage page) {
    QualityYear recorded =
        quality.of(year).orElseGet(() -> new QualityYear(year, null, null, Map.of()));
    return new kg.onuguu.api.model.QualityYear()
        .schoolYear(year)
        .recorded(quality.of(year).isPresent())
        .confirmed(page.confirmed(year))
        .period(mapper.toApi(recorded.period()))
        .ungradedGrades(recorded.ungradedGrades(page.book()))
        .blocks(
            Arrays.stream(GradeBlock.values())
                .filter(block -> !block.grades(page.book(), year).isEmpty())
                .map(block -> view(recorded, block, page.book()))
                .toList());
  }

  private QualityBlock view(QualityYear year, GradeBlock block, YearBook book) {
    List<Integer> grades = block.grades(book, year.schoolYear());
    return mapper.toApi(
        block,
        grades.get(0),
        grades.get(grades.size() - 1),
        year.blocks().getOrDefault(block, Marks.UNKNOWN),
        year.marks(block, book));
  }
}
