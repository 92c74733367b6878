package kg.onuguu.evaluation.text;

import java.util.UUID;

/**
 * A person of the working commission.
 *
 * @param staffId the person in the staff register, or null
 * @param chair whether this is the chair; the director may be
 */
public record CommissionPerson(String fullName, String position, UUID staffId, boolean chair) {
  @Override
  public String toString() {
    return fullName + (position == null ? "" : ", " + position);
  }
}
