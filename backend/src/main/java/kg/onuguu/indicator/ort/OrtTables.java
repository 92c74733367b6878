package kg.onuguu.indicator.ort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.OrtTable;
import kg.onuguu.api.model.OrtTableUpdate;
import kg.onuguu.api.model.OrtYearUpdate;
import kg.onuguu.indicator.table.RowSet;
import kg.onuguu.indicator.table.TableKind;
import kg.onuguu.indicator.table.TablePage;
import kg.onuguu.indicator.table.TablePages;
import kg.onuguu.indicator.table.TableRefusals;
import kg.onuguu.indicator.table.TableStore;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.school.School;
import kg.onuguu.shared.text.Language;

/** Reads and writes the results of the ORT of a school. */
@ApplicationScoped
public class OrtTables {
  private final TableStore store;
  private final TablePages pages;
  private final OrtReader reader;
  private final OrtMapper mapper;
  private final OrtScale scale;

  OrtTables(
      TableStore store, TablePages pages, OrtReader reader, OrtMapper mapper, OrtScale scale) {
    this.store = store;
    this.pages = pages;
    this.reader = reader;
    this.mapper = mapper;
    this.scale = scale;
  }

  @Transactional
  public OrtTable read(AccessScope scope, UUID schoolId, YearWindow window, Language language) {
    return view(pages.open(scope, schoolId, TableKind.ORT, window, language));
  }

  @Transactional
  public OrtTable replace(
      AccessScope scope, UUID schoolId, OrtTableUpdate update, String ifMatch, Language language) {
    TableStore.Begun table = store.begin(scope, schoolId, TableKind.ORT, ifMatch);
    YearWindow window = YearWindow.sent(update.getFrom(), update.getTo());
    List<OrtYear> years = update.getYears().stream().map(mapper::toOwn).toList();
    check(update, years, window);
    store.replace(
        table,
        window,
        rows(table.school(), years),
        year -> TableRefusals.pointer(update.getYears(), OrtYearUpdate::getSchoolYear, year));
    return view(pages.open(scope, table, window, language));
  }

  private static void check(OrtTableUpdate update, List<OrtYear> years, YearWindow window) {
    TableRefusals wrong = new TableRefusals();
    wrong.years(window, update.getYears(), OrtYearUpdate::getSchoolYear, "schoolYear");
    for (int i = 0; i < years.size(); i++) {
      OrtRules.check(years.get(i), "/years/" + i, wrong);
    }
    wrong.throwIfAny();
  }

  private static List<RowSet<?>> rows(School school, List<OrtYear> sent) {
    List<OrtYearRow> years = new ArrayList<>();
    List<OrtBandRow> bands = new ArrayList<>();
    for (OrtYear year : sent) {
      years.add(
          new OrtYearRow(
              school.getId(),
              year.schoolYear(),
              year.graduates(),
              year.participants(),
              year.asPrinted()));
      year.bands()
          .forEach(band -> bands.add(new OrtBandRow(school.getId(), year.schoolYear(), band)));
    }
    return List.of(new RowSet<>(OrtYearRow.class, years), new RowSet<>(OrtBandRow.class, bands));
  }

  private OrtTable view(TablePage page) {
    Ort ort = reader.of(page.school(), page.window());
    return new OrtTable()
        .version(page.version())
        .from(page.window().from())
        .to(page.window().to())
        .updatedAt(page.updatedAt())
        .findings(page.findings())
        .years(page.window().years().stream().map(year -> view(ort, year, page)).toList());
  }

  private kg.onuguu.api.model.OrtYear view(Ort ort, int year, TablePage page) {
    OrtYear recorded =
        ort.of(year).orElseGet(() -> new OrtYear(year, null, null, false, scale.bands()));
    int threshold = scale.threshold(year);
    return new kg.onuguu.api.model.OrtYear()
        .schoolYear(year)
        .recorded(ort.of(year).isPresent())
        .confirmed(page.confirmed(year))
        .graduates(recorded.graduates())
        .participants(recorded.participants())
        .asPrinted(recorded.asPrinted())
        .bands(recorded.bands().stream().map(mapper::toApi).toList())
        .bandsSum(recorded.bandsSum())
        .participationPct(recorded.participationPct())
        .threshold(threshold)
        .atOrAboveThresholdPct(recorded.atOrAbovePct(threshold));
  }
}
