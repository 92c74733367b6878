package kg.onuguu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.dataquality.FindingExplained;
import kg.onuguu.dataquality.Findings;

/**
 * That money stands in the book twice is suspected at the entry and among the findings of the
 * school; an explanation of one is an explanation of the other.
 */
@ApplicationScoped
public class Suspicions {
  public static final String CODE = "DQ-08";

  private static final int LONGEST_REASON = 500;

  private final EntryRepository entries;
  private final Findings findings;
  private final FinanceAudit audit;
  private final CurrentUser user;

  Suspicions(EntryRepository entries, Findings findings, FinanceAudit audit, CurrentUser user) {
    this.entries = entries;
    this.findings = findings;
    this.audit = audit;
    this.user = user;
  }

  /** The reason at the entry may have changed. */
  void explained(FinanceEntry entry, String before) {
    String reason = entry.getDuplicateDismissedReason();
    if (!Objects.equals(before, reason)) {
      findings.explainedAtRecord(
          user.require(), entry.getSchoolId(), CODE, Integer.toString(entry.getNumber()), reason);
    }
  }

  /** The finding is called by the number of its entry. */
  void explained(@Observes FindingExplained finding) {
    if (finding.code().equals(CODE)) {
      entries
          .numbered(finding.schoolId(), Integer.parseInt(finding.key()))
          .ifPresent(entry -> dismiss(entry, finding.text()));
    }
  }

  private void dismiss(FinanceEntry entry, String text) {
    String before = entry.getDuplicateDismissedReason();
    String reason = text.length() > LONGEST_REASON ? shortened(text) : text;
    if (!reason.equals(before)) {
      entry.dismissDuplicate(reason);
      entries.flush();
      audit.explained(entry, before);
    }
  }

  /** What does not fit at the entry stands in full at the finding. */
  private static String shortened(String text) {
    return text.substring(0, LONGEST_REASON - 1) + "…";
  }
}
