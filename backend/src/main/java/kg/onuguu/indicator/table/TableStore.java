package kg.onuguu.indicator.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import kg.onuguu.access.AccessScope;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.dataquality.SchoolDataLock;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/**
 * How every table is saved: the school through the scope, its data held, the version compared, the
 * rows of the window replaced, the checks run, the journal written. All in one transaction, and
 * nothing at all where nothing changes.
 */
@ApplicationScoped
public class TableStore {
  private final SchoolDirectory schools;
  private final SchoolDataLock lock;
  private final EntityManager database;
  private final YearRows rows;
  private final ConfirmedYears confirmed;
  private final Event<RegisterChanged> registers;
  private final Audit audit;
  private final BusinessTime time;

  TableStore(
      SchoolDirectory schools,
      SchoolDataLock lock,
      EntityManager database,
      YearRows rows,
      ConfirmedYears confirmed,
      Event<RegisterChanged> registers,
      Audit audit,
      BusinessTime time) {
    this.schools = schools;
    this.lock = lock;
    this.database = database;
    this.rows = rows;
    this.confirmed = confirmed;
    this.registers = registers;
    this.audit = audit;
    this.time = time;
  }

  /** A table that is being saved: nobody else saves data of the school meanwhile. */
  public record Begun(School school, TableKind kind, IndicatorTable head) {}

  /** The head of a table; absent while nothing was saved. */
  public Optional<IndicatorTable> head(UUID schoolId, TableKind kind) {
    return database
        .createQuery(
            "select head from IndicatorTable head where head.schoolId = :school"
                + " and head.kind = :kind",
            IndicatorTable.class)
        .setParameter("school", schoolId)
        .setParameter("kind", kind)
        .getResultStream()
        .findFirst();
  }

  /** 404 out of the scope, 428 without a version, 412 with an old one. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Begun begin(AccessScope scope, UUID schoolId, TableKind kind, String ifMatch) {
    Begun table = beginAdding(scope, schoolId, kind);
    Precondition.requireMatch(ifMatch, table.head() == null ? 0 : table.head().getVersion());
    return table;
  }

  /** For a row that comes to those that are there, whatever somebody has read; 404 out of scope. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Begun beginAdding(AccessScope scope, UUID schoolId, TableKind kind) {
    School school = schools.require(schoolId, scope);
    lock.hold(schoolId);
    return new Begun(school, kind, head(schoolId, kind).orElse(null));
  }

  /**
   * Replaces the rows of the window; 409 when that changes a confirmed year.
   *
   * @param pointer to a year in the body, for the error
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void replace(
      Begun table, YearWindow window, List<RowSet<?>> sets, IntFunction<String> pointer) {
    TableChanges changes = new TableChanges();
    List<Runnable> writes = sets.stream().map(set -> prepare(table, window, set, changes)).toList();
    if (changes.years().isEmpty()) {
      return;
    }
    confirmed.requireDraft(table.school(), changes.years(), pointer);
    writes.forEach(Runnable::run);
    finish(table, changes.forJournal());
  }

  private <R extends YearRow<R>> Runnable prepare(
      Begun table, YearWindow window, RowSet<R> set, TableChanges changes) {
    List<R> stored = rows.of(set.type(), table.school(), window);
    changes.addBefore(stored);
    changes.addAfter(set.wanted());
    return () -> rows.replace(stored, set.wanted());
  }

  /** Counts the save, runs the checks, writes the journal. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void finish(Begun table, AuditChanges changes) {
    UUID schoolId = table.school().getId();
    IndicatorTable head = table.head();
    if (head == null) {
      head = new IndicatorTable(schoolId, table.kind());
      database.persist(head);
      database.flush();
    }
    head.saved(time.now());
    database.flush();
    registers.fire(RegisterChanged.of(schoolId, table.kind().register()));
    audit.record(
        AuditAction.CHANGED,
        AuditSubject.INDICATORS,
        head.getId(),
        table.kind() + ": " + table.school().getName().ky(),
        schoolId,
        changes);
  }
}
