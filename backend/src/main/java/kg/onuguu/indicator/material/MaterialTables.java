package kg.onuguu.indicator.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.MethodicalCount;
import kg.onuguu.api.model.MethodicalTable;
import kg.onuguu.api.model.MethodicalTableUpdate;
import kg.onuguu.api.model.MethodicalYear;
import kg.onuguu.api.model.MethodicalYearUpdate;
import kg.onuguu.indicator.table.RowSet;
import kg.onuguu.indicator.table.TableKind;
import kg.onuguu.indicator.table.TablePage;
import kg.onuguu.indicator.table.TablePages;
import kg.onuguu.indicator.table.TableRefusals;
import kg.onuguu.indicator.table.TableStore;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.School;
import kg.onuguu.shared.text.Language;

/** Reads and writes the methodical materials of a school. */
@ApplicationScoped
public class MaterialTables {
  private final TableStore store;
  private final TablePages pages;
  private final MaterialReader reader;
  private final ReferenceData reference;

  MaterialTables(
      TableStore store, TablePages pages, MaterialReader reader, ReferenceData reference) {
    this.store = store;
    this.pages = pages;
    this.reader = reader;
    this.reference = reference;
  }

  @Transactional
  public MethodicalTable read(
      AccessScope scope, UUID schoolId, YearWindow window, Language language) {
    return view(pages.open(scope, schoolId, TableKind.METHODICAL, window, language));
  }

  @Transactional
  public MethodicalTable replace(
      AccessScope scope,
      UUID schoolId,
      MethodicalTableUpdate update,
      String ifMatch,
      Language language) {
    TableStore.Begun table = store.begin(scope, schoolId, TableKind.METHODICAL, ifMatch);
    YearWindow window = YearWindow.sent(update.getFrom(), update.getTo());
    check(update, window);
    store.replace(
        table,
        window,
        rows(table.school(), update),
        year -> TableRefusals.pointer(update.getYears(), MethodicalYearUpdate::getYear, year));
    return view(pages.open(scope, table, window, language));
  }

  private void check(MethodicalTableUpdate update, YearWindow window) {
    TableRefusals wrong = new TableRefusals();
    List<MethodicalYearUpdate> years = update.getYears();
    wrong.years(window, years, MethodicalYearUpdate::getYear, "year");
    for (int i = 0; i < years.size(); i++) {
      String pointer = "/years/" + i + "/kinds";
      List<MethodicalCount> kinds = years.get(i).getKinds();
      wrong.duplicates(kinds, MethodicalCount::getKind, pointer, "/kind", "R-095");
      for (int j = 0; j < kinds.size(); j++) {
        reference.require(
            MaterialReader.KINDS, kinds.get(j).getKind(), pointer + "/" + j + "/kind");
      }
    }
    wrong.throwIfAny();
  }

  private static List<RowSet<?>> rows(School school, MethodicalTableUpdate update) {
    List<MethodicalYearRow> years = new ArrayList<>();
    List<MethodicalCountRow> counts = new ArrayList<>();
    for (MethodicalYearUpdate year : update.getYears()) {
      years.add(
          new MethodicalYearRow(
              school.getId(),
              year.getYear(),
              MethodicalPeriod.valueOf(year.getPeriod().name()),
              year.getDeclaredTotal()));
      for (MethodicalCount count : year.getKinds()) {
        if (count.getCount() != null) {
          counts.add(
              new MethodicalCountRow(
                  school.getId(), year.getYear(), count.getKind(), count.getCount()));
        }
      }
    }
    return List.of(
        new RowSet<>(MethodicalYearRow.class, years),
        new RowSet<>(MethodicalCountRow.class, counts));
  }

  private MethodicalTable view(TablePage page) {
    Materials materials = reader.of(page.school(), page.window());
    return new MethodicalTable()
        .version(page.version())
        .from(page.window().from())
        .to(page.window().to())
        .updatedAt(page.updatedAt())
        .findings(page.findings())
        .years(page.window().years().stream().map(year -> view(materials, year, page)).toList());
  }

  private MethodicalYear view(Materials materials, int year, TablePage page) {
    MaterialYear recorded =
        materials
            .of(year)
            .orElseGet(
                () -> new MaterialYear(year, MethodicalPeriod.CALENDAR_YEAR, null, Map.of()));
    return new MethodicalYear()
        .year(year)
        .period(kg.onuguu.api.model.MethodicalPeriod.valueOf(recorded.period().name()))
        .recorded(materials.of(year).isPresent())
        .confirmed(page.confirmed(year))
        .kinds(
            reader.kinds().stream()
                .map(kind -> new MethodicalCount().kind(kind).count(recorded.counts().get(kind)))
                .toList())
        .declaredTotal(recorded.declaredTotal())
        .total(recorded.total(reader.kinds()))
        .knownTotal(recorded.knownTotal());
  }
}
