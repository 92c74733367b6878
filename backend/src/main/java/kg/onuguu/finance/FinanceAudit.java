package kg.onuguu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;

/**
 * What the journal says about money: every entry with all that it says, but no name of a
 * natural person. The journal has more readers than the book.
 */
@ApplicationScoped
public class FinanceAudit {
  private static final String COUNTERPARTY = "counterparty";
  private static final String HIDDEN = "•••";

  private final Audit audit;

  FinanceAudit(Audit audit) {
    this.audit = audit;
  }

  void entered(FinanceEntry entry, LinkWords.Links linked) {
    AuditChanges said = AuditChanges.created(entry.content());
    AuditChanges links = AuditChanges.created(linked);
    List<AuditChanges.Change> all =
        Stream.concat(said.fields().stream(), links.fields().stream())
            .map(change -> visible(change, entry.isCounterpartyPrivate()))
            .toList();
    record(AuditAction.CREATED, entry, new AuditChanges(all));
  }

  void reversed(FinanceEntry entry, FinanceEntry reversal) {
    record(
        AuditAction.CREATED,
        reversal,
        AuditChanges.of("reverses", null, "№" + entry.getNumber())
            .and("reason", null, reversal.getReason())
            .and("day", null, reversal.getDay())
            .and("amount", null, reversal.getAmount())
            .and("currency", null, reversal.getCurrency()));
  }

  /** Nothing is written when nothing changed. */
  void linked(FinanceEntry entry, LinkWords.Links before, LinkWords.Links after) {
    AuditChanges changes = AuditChanges.between(before, after);
    if (!changes.isEmpty()) {
      record(AuditAction.CHANGED, entry, changes);
    }
  }

  /** Why it is not the same money again was said in the list of findings. */
  void explained(FinanceEntry entry, String before) {
    AuditChanges changes =
        AuditChanges.of("duplicateDismissedReason", before, entry.getDuplicateDismissedReason());
    record(AuditAction.CHANGED, entry, changes);
  }

  /** A half-year was closed, or opened again for a reason. */
  void period(UUID schoolId, FinancePeriod period) {
    audit.record(
        period.isClosed() ? AuditAction.CONFIRMED : AuditAction.REOPENED,
        AuditSubject.FINANCE,
        period.getId(),
        words(
            "audit.period",
            Map.of(
                "year", Integer.toString(period.getPeriodYear()), "half", period.getPeriodHalf())),
        schoolId,
        AuditChanges.of("reason", null, period.getReopenReason()));
  }

  /** The book as a whole went out as a file, or came from one. */
  public void book(AuditAction action, UUID schoolId, AuditChanges changes) {
    audit.record(
        action, AuditSubject.FINANCE, schoolId, words("audit.book", Map.of()), schoolId, changes);
  }

  private void record(AuditAction action, FinanceEntry entry, AuditChanges changes) {
    String label =
        words(
            "audit." + entry.getEntryType().name().toLowerCase(Locale.ROOT),
            Map.of("number", Integer.toString(entry.getNumber()), "purpose", entry.getPurpose()));
    audit.record(action, AuditSubject.FINANCE, entry.getId(), label, entry.getSchoolId(), changes);
  }

  private static AuditChanges.Change visible(AuditChanges.Change change, boolean hidden) {
    return hidden && change.field().equals(COUNTERPARTY)
        ? new AuditChanges.Change(change.field(), null, HIDDEN)
        : change;
  }

  private static String words(String key, Map<String, ?> params) {
    return Messages.of(EntryRules.MESSAGES).text(Language.KY, key, params);
  }
}
