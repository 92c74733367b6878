package kg.onuguu.dataquality;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Registers of a school were saved. Fire it as a synchronous CDI event within the saving
 * transaction, after flushing and before writing the audit event: findings are brought up to date
 * in that transaction, and saves of one school wait for each other from here on.
 */
public record RegisterChanged(UUID schoolId, Set<Register> registers) {
  public RegisterChanged {
    registers = Set.copyOf(registers);
  }

  public static RegisterChanged of(UUID schoolId, Register... registers) {
    return new RegisterChanged(schoolId, Set.of(registers));
  }

  /** Everything at once, as demonstrations and imports write it. */
  public static RegisterChanged all(UUID schoolId) {
    return new RegisterChanged(schoolId, EnumSet.allOf(Register.class));
  }
}
