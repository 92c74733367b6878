package kg.onuguu.dataquality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.shared.time.BusinessTime;

/**
 * Keeps the findings of a school in step with its data: runs the checks that read a changed
 * register, in the transaction of the change, and writes down what is new, other or gone.
 */
@ApplicationScoped
class DataQualityEngine {
  private final CheckCatalogue catalogue;
  private final FindingRepository findings;
  private final BusinessTime time;

  DataQualityEngine(CheckCatalogue catalogue, FindingRepository findings, BusinessTime time) {
    this.catalogue = catalogue;
    this.findings = findings;
    this.time = time;
  }

  private record Id(String code, String key) {
    static Id of(Finding finding) {
      return new Id(finding.getCode(), finding.getItemKey());
    }
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void changed(@Observes RegisterChanged change) {
    List<DataQualityCheck> checks = catalogue.reading(change.registers());
    if (checks.isEmpty()) {
      return;
    }
    Instant now = time.now();
    findings.lockRun(change.schoolId(), now);
    Map<Id, Finding> known = new HashMap<>();
    findings
        .ofChecks(change.schoolId(), checks.stream().map(DataQualityCheck::code).toList())
        .forEach(finding -> known.put(Id.of(finding), finding));
    List<Finding> fresh = new ArrayList<>();
    Inspection inspection = new Inspection(change.schoolId());
    for (DataQualityCheck check : checks) {
      for (Suspicion suspicion : check.check(inspection)) {
        Finding before = known.remove(new Id(check.code(), suspicion.key()));
        if (before == null) {
          fresh.add(new Finding(change.schoolId(), check, suspicion, now));
        } else {
          before.found(check, suspicion, now);
        }
      }
    }
    known.values().forEach(gone -> end(gone, now));
    findings.flush();
    findings.insert(fresh);
  }

  private void end(Finding gone, Instant now) {
    if (gone.isPassing(now)) {
      findings.delete(gone);
    } else {
      gone.fix(now);
    }
  }
}
