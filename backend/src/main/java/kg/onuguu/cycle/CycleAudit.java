package kg.onuguu.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.finding.FindingWriter;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.SchoolYear;

/** What the journal says about annual cycles, stages out of order included. */
@ApplicationScoped
class CycleAudit {
  private final Audit audit;
  private final FindingWriter findings;

  CycleAudit(Audit audit, FindingWriter findings) {
    this.audit = audit;
    this.findings = findings;
  }

  void changed(UUID schoolId, AnnualCycle cycle, CycleContent before) {
    CycleContent after = cycle.content();
    AuditChanges changes = AuditChanges.none();
    for (CycleStage stage : CycleStage.values()) {
      for (AuditChanges.Change change :
          AuditChanges.between(before.of(stage), after.of(stage)).fields()) {
        changes = changes.and(stage.code() + "." + change.field(), change.before(), change.after());
      }
    }
    audit.record(
        AuditAction.CHANGED,
        AuditSubject.ANNUAL_CYCLE,
        cycle.getId(),
        new SchoolYear(cycle.getSchoolYear()).label(Language.KY),
        schoolId,
        changes.and("warnings", warnings(before), warnings(after)));
  }

  private List<String> warnings(CycleContent content) {
    return Stream.of(CycleStage.values())
        .map(stage -> CycleRules.early(stage, content))
        .flatMap(Optional::stream)
        .map(found -> findings.write(found.draft(), Language.KY).getMessage())
        .toList();
  }
}
