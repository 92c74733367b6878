package kg.onuguu.account;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Where the role of an account holds, and when. The last day counts. A school or a district
 * is named, never both.
 */
@Embeddable
record RoleGrant(
    @JdbcTypeCode(SqlTypes.BINARY) UUID schoolId,
    @JdbcTypeCode(SqlTypes.BINARY) UUID districtId,
    LocalDate validFrom,
    LocalDate validTo) {

  static RoleGrant ofSchool(UUID schoolId, LocalDate from, LocalDate to) {
    return new RoleGrant(schoolId, null, from, to);
  }

  static RoleGrant ofDistrict(UUID districtId, LocalDate from, LocalDate to) {
    return new RoleGrant(null, districtId, from, to);
  }

  boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** The same place on at least one common day. */
  boolean overlaps(RoleGrant other) {
    return Objects.equals(schoolId, other.schoolId)
        && Objects.equals(districtId, other.districtId)
        && (validTo == null || !validTo.isBefore(other.validFrom))
        && (other.validTo == null || !other.validTo.isBefore(validFrom));
  }
}
