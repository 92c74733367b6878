package kg.onuguu.school;

import java.util.Set;
import kg.onuguu.reference.CodesOf;

/** Kinds of administrative units (аймактык бирдик) and what each may stand under. */
@CodesOf("admin_unit_kind")
public enum AdminUnitKind {
  OBLAST,
  DISTRICT,
  CITY,
  AIYL_AIMAK,
  VILLAGE;

  /** The kinds that a parent may have; empty for the highest. */
  Set<AdminUnitKind> parents() {
    return switch (this) {
      case OBLAST -> Set.of();
      case DISTRICT -> Set.of(OBLAST, CITY);
      case CITY -> Set.of(OBLAST, DISTRICT);
      case AIYL_AIMAK -> Set.of(DISTRICT, CITY);
      case VILLAGE -> Set.of(AIYL_AIMAK, DISTRICT, CITY);
    };
  }

  /** Oblasts, and cities of republican rank, stand under nothing. */
  boolean mayBeHighest() {
    return this == OBLAST || this == CITY;
  }

  /** An education authority sits in a district or in a city; schools belong to it. */
  boolean hasEducationAuthority() {
    return this == DISTRICT || this == CITY;
  }
}
