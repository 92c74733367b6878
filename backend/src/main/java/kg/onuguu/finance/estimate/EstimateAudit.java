package kg.onuguu.finance.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;

/** What the journal says about estimates, line by line. */
@ApplicationScoped
class EstimateAudit {
  private static final Messages WORDS = Messages.of(EstimateRefusals.BUNDLE);

  private final Audit audit;

  EstimateAudit(Audit audit) {
    this.audit = audit;
  }

  /** Nothing is written when nothing changed. */
  void written(Estimate estimate, Sheet before, Sheet after) {
    AuditChanges changes = difference(AuditChanges.none(), before, after);
    if (!changes.isEmpty()) {
      record(AuditAction.CHANGED, estimate, changes);
    }
  }

  void confirmed(Estimate estimate, Sheet.Amounts total) {
    Confirmation paper = estimate.getConfirmation();
    record(
        AuditAction.CONFIRMED,
        estimate,
        AuditChanges.of("confirmedOn", null, paper.confirmedOn())
            .and("documentNumber", null, paper.documentNumber())
            .and("planned", null, total.planned()));
  }

  /** With its reason, its paper and what became of each line. */
  void moved(Estimate estimate, EstimateChange change, Sheet before, Sheet after) {
    AuditChanges head =
        AuditChanges.of("reason", null, change.getReason())
            .and("changedOn", null, change.getChangedOn())
            .and("documentNumber", null, change.getDocumentNumber());
    record(AuditAction.CHANGED, estimate, difference(head, before, after));
  }

  private static AuditChanges difference(AuditChanges head, Sheet before, Sheet after) {
    TreeSet<Place> places = new TreeSet<>(Place.ORDER);
    places.addAll(before.places().keySet());
    places.addAll(after.places().keySet());
    AuditChanges changes = head;
    for (Place place : places) {
      changes =
          changes.and(
              place.article() + "." + place.source().name().toLowerCase(Locale.ROOT),
              before.currentOrNull(place),
              after.currentOrNull(place));
    }
    return changes;
  }

  private void record(AuditAction action, Estimate estimate, AuditChanges changes) {
    audit.record(
        action,
        AuditSubject.FINANCE_ESTIMATE,
        estimate.getId(),
        WORDS.text(Language.KY, "label", Map.of("year", estimate.getBudgetYear())),
        estimate.getSchoolId(),
        changes);
  }
}
