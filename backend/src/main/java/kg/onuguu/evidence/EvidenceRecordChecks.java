package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import kg.onuguu.school.School;

/** Evidence that points to one record of a register: it is of the school, and pointed to once. */
@ApplicationScoped
class EvidenceRecordChecks {
  private static final String PLACE = "/recordId";

  private final Instance<RegisterRecords> registers;
  private final EvidenceRepository evidence;

  EvidenceRecordChecks(Instance<RegisterRecords> registers, EvidenceRepository evidence) {
    this.registers = registers;
    this.evidence = evidence;
  }

  void onCreation(School school, EvidenceRegister register, UUID recordId) {
    boolean known =
        registers.stream()
            .anyMatch(one -> one.register() == register && one.isLasting(school, recordId));
    if (!known) {
      throw EvidenceRules.refused(EvidenceRules.at(PLACE, "unknown_record"));
    }
    once(school, register, recordId);
  }

  /** Another one may have been added since this one was deleted. */
  void onRestoration(School school, Evidence deleted) {
    if (deleted.getRecordId() != null) {
      once(school, deleted.getRegister(), deleted.getRecordId());
    }
  }

  /** The record stays; only what is said of it changes. */
  static void onUpdate(Evidence before, EvidenceContent content) {
    if (before.getRecordId() != null && content.register() != before.getRegister()) {
      throw EvidenceRules.refused(EvidenceRules.at("/register", "register_fixed"));
    }
  }

  private void once(School school, EvidenceRegister register, UUID recordId) {
    if (!evidence.pointingTo(school, register, List.of(recordId)).isEmpty()) {
      throw EvidenceRules.refused(EvidenceRules.at(PLACE, "record_taken"));
    }
  }
}
