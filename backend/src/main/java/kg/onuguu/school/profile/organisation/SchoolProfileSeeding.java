package kg.onuguu.school.profile.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Writes the profile of a school without a caller, for demonstrations and benches. Never behind an
 * endpoint.
 */
@ApplicationScoped
public class SchoolProfileSeeding {
  private final SchoolProfileRepository profiles;

  SchoolProfileSeeding(SchoolProfileRepository profiles) {
    this.profiles = profiles;
  }

  /**
   * @param asOf of which day it is confirmed; null for a draft
   * @param by full name of the director who confirmed it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(UUID schoolId, ProfileContent content, LocalDate asOf, String by, Instant at) {
    SchoolProfile made = new SchoolProfile(schoolId, at);
    profiles.persistAndFlush(made);
    made.rewrite(content, at);
    if (asOf != null) {
      made.confirm(asOf, by, at);
    }
    profiles.flush();
  }
}
