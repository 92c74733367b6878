package kg.onuguu.finance.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.time.BusinessTime;

/** What every register of the bodies needs: the school, its papers, the journal, the day. */
@ApplicationScoped
class BoardDesk {
  private final SchoolDirectory schools;
  private final Papers papers;
  private final Audit audit;
  private final BusinessTime time;

  BoardDesk(SchoolDirectory schools, Papers papers, Audit audit, BusinessTime time) {
    this.schools = schools;
    this.papers = papers;
    this.audit = audit;
    this.time = time;
  }

  School school(UUID schoolId, AccessScope scope) {
    return schools.require(schoolId, scope);
  }

  /** Nobody else of the school writes until the end of the transaction. */
  void lock(School school) {
    schools.lock(school.getId());
  }

  Papers papers() {
    return papers;
  }

  LocalDate today() {
    return time.today();
  }

  void record(AuditAction action, BoardRecord<?> record, AuditChanges changes) {
    audit.record(
        action,
        AuditSubject.FINANCE,
        record.getId(),
        record.label(),
        record.getSchoolId(),
        changes);
  }
}
