package kg.onuguu.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;

/**
 * What the journal says about staff. It says that a birth date, a phone or a personnel
 * number changed, never what it is: the journal has more readers than the register.
 */
@ApplicationScoped
public class StaffAudit {
  private static final Set<String> PRIVATE = Set.of("birthDate", "phone", "personnelNumber");
  private static final String HIDDEN = "•••";

  private final Audit audit;

  StaffAudit(Audit audit) {
    this.audit = audit;
  }

  void created(StaffPerson person) {
    record(AuditAction.CREATED, person, visible(AuditChanges.created(person.content())));
  }

  void changed(StaffContent before, StaffPerson person) {
    AuditChanges changes = changes(before, person.content());
    if (!changes.isEmpty()) {
      record(AuditAction.CHANGED, person, changes);
    }
  }

  void removed(StaffPerson person) {
    record(AuditAction.DELETED, person, visible(AuditChanges.removed(person.content())));
  }

  /** Somebody who is not of the school has read the card. */
  void read(StaffPerson person) {
    record(AuditAction.READ, person, AuditChanges.none());
  }

  /** Parts of the register apart from people, and what was done to all of it. */
  public void record(
      AuditAction action, UUID schoolId, UUID subjectId, String label, AuditChanges changes) {
    audit.record(action, AuditSubject.STAFF, subjectId, label, schoolId, changes);
  }

  /** The fields that differ, as the journal may show them. */
  public static AuditChanges changes(StaffContent before, StaffContent after) {
    return visible(AuditChanges.between(before, after));
  }

  private void record(AuditAction action, StaffPerson person, AuditChanges changes) {
    record(action, person.getSchoolId(), person.getId(), person.getFullName(), changes);
  }

  private static AuditChanges visible(AuditChanges changes) {
    List<AuditChanges.Change> shown =
        changes.fields().stream()
            .map(
                change ->
                    PRIVATE.contains(change.field())
                        ? new AuditChanges.Change(
                            change.field(), hidden(change.before()), hidden(change.after()))
                        : change)
            .toList();
    return new AuditChanges(shown);
  }

  private static String hidden(String value) {
    return value == null ? null : HIDDEN;
  }
}
