package kg.onuguu.dataquality;

import java.util.Objects;

/**
 * Where a finding is shown, for the link to it.
 *
 * @param schoolYear first calendar year of the school year; the calendar year in tables by calendar
 *     years; null where a register has none
 * @param field as the contract names it, or null for the register as a whole
 */
public record Place(Register register, Integer schoolYear, String field) {
  public Place {
    Objects.requireNonNull(register);
  }

  public static Place in(Register register) {
    return new Place(register, null, null);
  }

  public static Place in(Register register, Integer schoolYear, String field) {
    return new Place(register, schoolYear, field);
  }
}
