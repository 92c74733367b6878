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

  /**
   * A part of a self-evaluation.
   *
   * @param name what its fields are called by, as "criterion"
   * @param place where it is, as "1.1"; null for what there is once
   */
  public record Part(String name, String place) {
    public static Part of(String name) {
      return new Part(name, null);
    }
  }

  /** Nothing is written when nothing changed. */
  public <R extends Record> void changed(
      SelfEvaluation evaluation, UUID id, Part part, R before, R after) {
    AuditChanges changes = AuditChanges.between(before, after);
    if (!changes.isEmpty()) {
      write(AuditAction.CHANGED, evaluation, id, part, changes);
    }
  }

  public void created(SelfEvaluation evaluation, UUID id, Part part, Record after) {
    write(AuditAction.CREATED, evaluation, id, part, AuditChanges.created(after));
  }

  public void removed(SelfEvaluation evaluation, UUID id, Part part, Record before) {
    write(AuditAction.DELETED, evaluation, id, part, AuditChanges.removed(before));
  }

  /** An event of the self-evaluation itself. */
  public void write(AuditAction action, SelfEvaluation evaluation, AuditChanges changes) {
    record(action, evaluation, evaluation.getId(), null, changes);
  }

  private void write(
      AuditAction action, SelfEvaluation evaluation, UUID id, Part part, AuditChanges changes) {
    record(action, evaluation, id, part.place(), named(part.name(), changes));
  }

  private void record(
      AuditAction action, SelfEvaluation evaluation, UUID id, String place, AuditChanges changes) {
    String year = new SchoolYear(evaluation.getSchoolYear()).label(Language.KY);
    audit.record(
        action,
        AuditSubject.SELF_EVALUATION,
        id,
        place == null ? year : year + ", " + place,
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
