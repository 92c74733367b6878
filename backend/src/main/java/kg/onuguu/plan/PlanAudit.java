package kg.onuguu.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;

/**
 * Writes what happens to a plan and its parts into the audit trail, old → new, in the same
 * transaction. All of it is about the plan: the fields of a part carry the part's name.
 */
@ApplicationScoped
public class PlanAudit {
  private static final int LONGEST_LABEL = 300;

  private final Audit audit;

  PlanAudit(Audit audit) {
    this.audit = audit;
  }

  public void created(Plan plan, PlanThing thing, UUID id, String label, Record after) {
    write(AuditAction.CREATED, plan, thing, id, label, AuditChanges.created(after));
  }

  /** Nothing is written when nothing changed; of a pupil the trail cannot show what did. */
  public <R extends Record> void changed(
      Plan plan, PlanThing thing, UUID id, String label, R before, R after) {
    changed(AuditAction.CHANGED, plan, thing, id, label, before, after);
  }

  /** A change with a name of its own, as the confirmation of a team. */
  public <R extends Record> void changed(
      AuditAction action, Plan plan, PlanThing thing, UUID id, String label, R before, R after) {
    AuditChanges changes = AuditChanges.between(before, after);
    if (!changes.isEmpty() || thing == PlanThing.TEAM_MEMBER) {
      write(action, plan, thing, id, label, changes);
    }
  }

  public void removed(Plan plan, PlanThing thing, UUID id, String label, Record before) {
    write(AuditAction.DELETED, plan, thing, id, label, AuditChanges.removed(before));
  }

  private void write(
      AuditAction action, Plan plan, PlanThing thing, UUID id, String label, AuditChanges changes) {
    AuditSubject subject = thing.ofTeam() ? AuditSubject.TEAM : AuditSubject.PLAN;
    audit.record(
        action, subject, id, shortened(label), plan.getSchool().getId(), named(thing, changes));
  }

  private static AuditChanges named(PlanThing thing, AuditChanges changes) {
    List<AuditChanges.Change> fields =
        changes.fields().stream()
            .map(
                change ->
                    new AuditChanges.Change(
                        thing.prefix() + change.field(), change.before(), change.after()))
            .toList();
    return new AuditChanges(fields);
  }

  private static String shortened(String label) {
    return label.codePointCount(0, label.length()) <= LONGEST_LABEL
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
  }
}
