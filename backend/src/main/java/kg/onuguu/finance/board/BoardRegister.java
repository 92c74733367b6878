package kg.onuguu.finance.board;

import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.school.School;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;

/**
 * One kind of records of a school: read, written and removed the same way, each change with its
 * line in the journal.
 *
 * @param <T> the record as it is kept
 * @param <C> the record as it is written
 * @param <A> the record as it is answered
 */
abstract class BoardRegister<T extends BoardRecord<C>, C extends Record, A> {

  /** One page of a list. */
  record Found<A>(List<A> items, long total) {}

  protected final BoardDesk desk;
  private final BoardRepository<T> records;

  protected BoardRegister(BoardDesk desk, BoardRepository<T> records) {
    this.desk = desk;
    this.records = records;
  }

  protected abstract T make(UUID schoolId, C content);

  protected abstract Set<UUID> evidenceOf(C content);

  /**
   * Refuses what may not be written.
   *
   * @param present the record that is changed, null for a new one
   */
  protected abstract void check(School school, C content, T present, BoardRefusals refusals);

  /** Refuses to remove what something rests on. */
  protected void checkRemoval(T record) {}

  /** What the journal compares. */
  protected abstract Record state(School school, C content);

  /** In a fixed number of queries, however many there are. */
  protected abstract List<A> views(School school, List<T> found);

  @Transactional
  Found<A> page(AccessScope scope, UUID schoolId, BoardFilter filter, Paging paging) {
    return page(desk.school(schoolId, scope), filter, paging);
  }

  Found<A> page(School school, BoardFilter filter, Paging paging) {
    return new Found<>(
        views(school, records.page(school, filter, paging)), records.count(school, filter));
  }

  @Transactional
  A one(AccessScope scope, UUID schoolId, UUID id) {
    School school = desk.school(schoolId, scope);
    return view(school, records.require(school, id));
  }

  @Transactional
  A create(AccessScope scope, UUID schoolId, C content) {
    School school = desk.school(schoolId, scope);
    check(school, content, null);
    T record = make(schoolId, content);
    records.persistAndFlush(record);
    desk.record(AuditAction.CREATED, record, AuditChanges.created(state(school, record.content())));
    return view(school, record);
  }

  @Transactional
  A update(AccessScope scope, UUID schoolId, UUID id, C content, String ifMatch) {
    School school = desk.school(schoolId, scope);
    T record = records.require(school, id);
    Precondition.requireMatch(ifMatch, record.getVersion());
    check(school, content, record);
    Record before = state(school, record.content());
    record.rewrite(content);
    records.flush();
    AuditChanges changes = AuditChanges.between(before, state(school, record.content()));
    if (!changes.isEmpty()) {
      desk.record(AuditAction.CHANGED, record, changes);
    }
    return view(school, record);
  }

  @Transactional
  void delete(AccessScope scope, UUID schoolId, UUID id, String ifMatch) {
    School school = desk.school(schoolId, scope);
    T record = records.require(school, id);
    Precondition.requireMatch(ifMatch, record.getVersion());
    checkRemoval(record);
    Record before = state(school, record.content());
    records.delete(record);
    records.flush();
    desk.record(AuditAction.DELETED, record, AuditChanges.removed(before));
  }

  private void check(School school, C content, T present) {
    BoardRefusals refusals = new BoardRefusals();
    check(school, content, present, refusals);
    Set<UUID> before = present == null ? Set.of() : present.getEvidenceIds();
    desk.papers().check(school, evidenceOf(content), before, refusals);
    refusals.throwIfAny();
  }

  private A view(School school, T record) {
    return views(school, List.of(record)).get(0);
  }
}
