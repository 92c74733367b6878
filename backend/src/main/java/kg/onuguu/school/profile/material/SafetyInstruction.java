package kg.onuguu.school.profile.material;

import java.time.LocalDate;
import kg.onuguu.school.profile.Texts;

/**
 * An instruction of the staff (нускама), given once a year.
 *
 * @param kind a code of instruction_kind
 * @param participants how many were instructed; null while unknown
 */
public record SafetyInstruction(String kind, LocalDate givenOn, Integer participants, String note) {

  public SafetyInstruction {
    note = Texts.orNull(note);
  }

  /** A year after it was given it is due again; null while it was not given. */
  LocalDate dueOn() {
    return givenOn == null ? null : givenOn.plusYears(1);
  }

  TermState state(LocalDate today) {
    return TermState.on(today, dueOn());
  }

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return AuditLine.of(kind, givenOn, participants, note).toString();
  }
}
