package kg.onuguu.indicator.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.dataquality.Findings;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.school.profile.YearProfiles;
import kg.onuguu.shared.text.Language;

/** Reads what every answered table has: head, school years, confirmations, findings. */
@ApplicationScoped
public class TablePages {
  private final SchoolDirectory schools;
  private final TableStore store;
  private final YearProfiles profiles;
  private final ConfirmedYears confirmed;
  private final Findings findings;

  TablePages(
      SchoolDirectory schools,
      TableStore store,
      YearProfiles profiles,
      ConfirmedYears confirmed,
      Findings findings) {
    this.schools = schools;
    this.store = store;
    this.profiles = profiles;
    this.confirmed = confirmed;
    this.findings = findings;
  }

  /** For reading; 404 out of the scope. */
  public TablePage open(
      AccessScope scope, UUID schoolId, TableKind kind, YearWindow window, Language language) {
    return open(scope, schools.require(schoolId, scope), kind, window, language);
  }

  /** After a save. */
  public TablePage open(
      AccessScope scope, TableStore.Begun table, YearWindow window, Language language) {
    return open(scope, table.school(), table.kind(), window, language);
  }

  private TablePage open(
      AccessScope scope, School school, TableKind kind, YearWindow window, Language language) {
    Optional<IndicatorTable> head = store.head(school.getId(), kind);
    return new TablePage(
        school,
        window,
        head.map(saved -> (int) saved.getVersion()).orElse(0),
        head.map(IndicatorTable::getUpdatedAt).orElse(null),
        book(school, window),
        confirmed.of(school.getId()),
        findings.shown(school.getId(), Set.of(kind.register()), scope, language));
  }

  public YearBook book(School school, YearWindow window) {
    return YearBook.read(profiles, school.getId(), window);
  }
}
