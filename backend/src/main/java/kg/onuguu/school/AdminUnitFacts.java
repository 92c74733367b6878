package kg.onuguu.school;

import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.shared.text.LocalizedName;

/** What an administrator says about a unit. */
record AdminUnitFacts(
    AdminUnitKind kind,
    UUID parentId,
    LocalizedName name,
    String code,
    LocalDate validFrom,
    LocalDate validTo) {
  AdminUnitFacts {
    code = code == null || code.isBlank() ? null : code.strip();
  }
}
