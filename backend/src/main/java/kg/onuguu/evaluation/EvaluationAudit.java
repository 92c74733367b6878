package kg.onuguu.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.SchoolYear;

/**
 * What happens to a self-evaluation and its parts, in the journal, in the same transaction.
 * The fields of a part carry the part's name.
 */
@ApplicationScoped
public class EvaluationAudit {
  private final Audit audit;

  EvaluationAudit(Audit audit) {
    this.audit = audit;
  }

  /** Nothing is written when nothing changed. */
  public <R extends Record> void changed(
      SelfEvaluation evaluation, UUID id, String part, R before, R after) {
    AuditChanges changes = AuditChanges.between(before, after);
    if (!changes.isEmpty()) {
      write(AuditAction.CHANGED, evaluation, id, named(part, changes));
    }
  }

  public void created(SelfEvaluation evaluation, UUID id, String part, Record after) {
    write(AuditAction.CREATED, evaluation, id, named(part, AuditChanges.created(after)));
  }

  public void removed(SelfEvaluation evaluation, UUID id, String part, Record before) {
    write(AuditAction.DELETED, evaluation, id, named(part, AuditChanges.removed(before)));
  }

  /** An event of the self-evaluation itself. */
  public void write(AuditAction action, SelfEvaluation evaluation, AuditChanges changes) {
    write(action, evaluation, evaluation.getId(), changes);
  }

  private void write(AuditAction action, SelfEvaluation evaluation, UUID id, AuditChanges changes) {
    audit.record(
        action,
        AuditSubject.SELF_EVALUATION,
        id,
        new SchoolYear(evaluation.getSchoolYear()).label(Language.KY),
        evaluation.getSchool().getId(),
        changes);
  }

  private static AuditChanges named(String part, AuditChanges changes) {
    List<AuditChanges.Change> fields =
        changes.fields().stream()
            .map(
                change ->
                    new AuditChanges.Change(
                        part + "." + change.field(), change.before(), change.after()))
            .toList();
    return new AuditChanges(fields);
  }
}
