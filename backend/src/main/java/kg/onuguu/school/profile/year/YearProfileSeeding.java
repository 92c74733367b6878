package kg.onuguu.school.profile.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Writes school years without a caller, for demonstrations and benches. Never behind an endpoint.
 */
@ApplicationScoped
public class YearProfileSeeding {
  private final YearProfileRepository years;

  YearProfileSeeding(YearProfileRepository years) {
    this.years = years;
  }

  /**
   * @param asOf of which day it is confirmed; null for a draft
   * @param by full name of the director who confirmed it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(
      UUID schoolId, int schoolYear, YearContent content, LocalDate asOf, String by, Instant at) {
    YearProfile made = new YearProfile(schoolId, schoolYear, at);
    years.persistAndFlush(made);
    made.rewrite(content, at);
    if (asOf != null) {
      made.confirm(asOf, by, at);
    }
    years.flush();
  }
}
