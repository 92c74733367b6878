package kg.onuguu.assessment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.shared.text.Formats;

/**
 * What the journal says about observation sheets: every mark, old → new, but not whose
 * lesson it was. The journal has more readers than the sheets.
 */
@ApplicationScoped
class ObservationAudit {
  private static final String TEACHER = "teacherId";
  private static final String HIDDEN = "•••";

  private final Audit audit;

  ObservationAudit(Audit audit) {
    this.audit = audit;
  }

  void created(LessonObservation sheet) {
    record(AuditAction.CREATED, sheet, AuditChanges.created(sheet.content()));
  }

  /** Nothing is written when nothing changed. */
  void changed(LessonObservation sheet, ObservationContent before) {
    AuditChanges changes = AuditChanges.between(before, sheet.content());
    if (!changes.isEmpty()) {
      record(AuditAction.CHANGED, sheet, changes);
    }
  }

  void removed(LessonObservation sheet) {
    record(AuditAction.DELETED, sheet, AuditChanges.removed(sheet.content()));
  }

  /** Somebody who is not of the school has read whose lesson it was. */
  void read(LessonObservation sheet) {
    record(AuditAction.READ, sheet, AuditChanges.none());
  }

  private void record(AuditAction action, LessonObservation sheet, AuditChanges changes) {
    ObservationContent content = sheet.content();
    audit.record(
        action,
        AuditSubject.OBSERVATION,
        sheet.getId(),
        content.schoolClass() + ", " + Formats.date(content.observedOn()),
        sheet.getSchoolId(),
        visible(changes));
  }

  private static AuditChanges visible(AuditChanges changes) {
    List<AuditChanges.Change> shown =
        changes.fields().stream()
            .map(
                change ->
                    change.field().equals(TEACHER)
                        ? new AuditChanges.Change(
                            "teacher", hidden(change.before()), hidden(change.after()))
                        : change)
            .toList();
    return new AuditChanges(shown);
  }

  private static String hidden(String value) {
    return value == null ? null : HIDDEN;
  }
}
