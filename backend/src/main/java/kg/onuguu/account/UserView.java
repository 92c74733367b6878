package kg.onuguu.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.Role;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.LocalizedName;

/** An account as an administrator sees it. */
record UserView(
    UUID id,
    long version,
    String login,
    String fullName,
    Role role,
    Language language,
    boolean active,
    boolean passwordSet,
    Instant lastSignInAt,
    List<Place> grants) {

  /** A grant with the name of its place. */
  record Place(
      UUID schoolId,
      UUID districtId,
      LocalizedName placeName,
      LocalDate validFrom,
      LocalDate validTo) {}
}
