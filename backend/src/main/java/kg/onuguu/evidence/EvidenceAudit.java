package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.file.FileInfo;

/** What the journal says about evidence. */
@ApplicationScoped
class EvidenceAudit {
  private final Audit audit;

  EvidenceAudit(Audit audit) {
    this.audit = audit;
  }

  /**
   * @param file null for links and registers
   */
  void created(Evidence evidence, FileInfo file) {
    AuditChanges changes = AuditChanges.created(evidence.content());
    record(AuditAction.CREATED, evidence, file == null ? changes : withFile(changes, null, file));
  }

  void changed(EvidenceContent before, Evidence evidence) {
    AuditChanges changes = AuditChanges.between(before, evidence.content());
    if (!changes.isEmpty()) {
      record(AuditAction.CHANGED, evidence, changes);
    }
  }

  void revised(Evidence evidence, FileInfo before, FileInfo after) {
    AuditChanges changes =
        AuditChanges.of("revision", evidence.getRevision() - 1, evidence.getRevision());
    record(AuditAction.REVISED, evidence, withFile(changes, before, after));
  }

  void deleted(Evidence evidence) {
    record(AuditAction.DELETED, evidence, AuditChanges.none());
  }

  void restored(Evidence evidence) {
    record(AuditAction.RESTORED, evidence, AuditChanges.none());
  }

  /** Its time is over; files and record are gone for good. */
  void purged(Evidence evidence) {
    AuditChanges changes = AuditChanges.removed(evidence.content());
    record(AuditAction.DELETED, evidence, changes.and("revision", evidence.getRevision(), null));
  }

  /** Somebody who is not of the school has read personal data. */
  void read(Evidence evidence, int revision) {
    record(AuditAction.READ, evidence, AuditChanges.of("revision", null, revision));
  }

  private static AuditChanges withFile(AuditChanges changes, FileInfo before, FileInfo after) {
    return changes
        .and("file", before == null ? null : before.name(), after.name())
        .and("sha256", before == null ? null : before.sha256(), after.sha256());
  }

  private void record(AuditAction action, Evidence evidence, AuditChanges changes) {
    audit.record(
        action,
        AuditSubject.EVIDENCE,
        evidence.getId(),
        evidence.getTitle(),
        evidence.getSchoolId(),
        changes);
  }
}
