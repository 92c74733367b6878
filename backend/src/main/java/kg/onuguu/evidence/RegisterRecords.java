package kg.onuguu.evidence;

import java.util.UUID;
import kg.onuguu.school.School;

/**
 * Knows the single records of a register. Implemented by whoever keeps the register; without an
 * implementation evidence points to the whole of it only.
 */
public interface RegisterRecords {
  EvidenceRegister register();

  /** Whether evidence may point to that record of the school: nothing may remove it later. */
  boolean isLasting(School school, UUID recordId);
}
