package kg.onuguu.dataquality;

import java.util.UUID;

/**
 * Which findings are asked for; null means all.
 *
 * @param schoolId without it those of all active schools in the scope
 * @param status without it the open and the explained ones
 */
record FindingFilter(
    UUID schoolId,
    FindingStatus status,
    Severity severity,
    Register register,
    String code,
    Integer schoolYear) {

  static FindingFilter ofSchool(
      UUID schoolId, FindingStatus status, Register register, Integer schoolYear) {
    return new FindingFilter(schoolId, status, null, register, null, schoolYear);
  }

  static FindingFilter ofSchools(
      UUID schoolId, FindingStatus status, Severity severity, Register register, String code) {
    return new FindingFilter(schoolId, status, severity, register, code, null);
  }

  /** What nobody has explained yet. */
  static FindingFilter open() {
    return new FindingFilter(null, FindingStatus.OPEN, null, null, null, null);
  }
}
