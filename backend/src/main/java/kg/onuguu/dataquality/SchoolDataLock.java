package kg.onuguu.dataquality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.shared.time.BusinessTime;

/**
 * One save of a school's data at a time. The checks wait for it by themselves; who compares what is
 * stored before writing, holds it from the beginning.
 */
@ApplicationScoped
public class SchoolDataLock {
  private final FindingRepository findings;
  private final BusinessTime time;

  SchoolDataLock(FindingRepository findings, BusinessTime time) {
    this.findings = findings;
    this.time = time;
  }

  /** Until the end of the transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(UUID schoolId) {
    findings.lockRun(schoolId, time.now());
  }
}
