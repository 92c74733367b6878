package kg.onuguu.indicator.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.indicator.table.RowSet;
import kg.onuguu.indicator.table.TableKind;
import kg.onuguu.indicator.table.TableStore;
import kg.onuguu.indicator.table.YearWindow;

/** Results of surveys that were made here come into the table without being typed. */
@ApplicationScoped
public class SurveyTakeOver {
  private final TableStore store;
  private final SurveyReader reader;

  SurveyTakeOver(TableStore store, SurveyReader reader) {
    this.store = store;
    this.reader = reader;
  }

  /**
   * Adds a row, or replaces the one with its id; 409 when its year is confirmed.
   *
   * @param id that stays the same when the result is taken again
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void put(AccessScope scope, UUID schoolId, int year, UUID id, SurveyResult result) {
    TableStore.Begun table = store.beginAdding(scope, schoolId, TableKind.SURVEYS);
    List<Survey> all = reader.of(schoolId);
    // Somebody may have moved it to another year since it was taken.
    int stored =
        all.stream()
            .filter(row -> row.getId().equals(id))
            .mapToInt(Survey::getSchoolYear)
            .findFirst()
            .orElse(year);
    YearWindow window = new YearWindow(Math.min(year, stored), Math.max(year, stored));
    List<Survey> wanted = new ArrayList<>();
    all.stream()
        .filter(row -> window.contains(row.getSchoolYear()) && !row.getId().equals(id))
        .forEach(wanted::add);
    wanted.add(new Survey(id, schoolId, year, wanted.size(), result.content(), result.answers()));
    store.replace(
        table, window, List.of(new RowSet<>(Survey.class, wanted)), unused -> "/schoolYear");
  }
}
