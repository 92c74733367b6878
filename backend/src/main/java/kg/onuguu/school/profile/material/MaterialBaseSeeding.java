package kg.onuguu.school.profile.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Writes material bases without a caller, for demonstrations and benches. Never behind an endpoint.
 */
@ApplicationScoped
public class MaterialBaseSeeding {
  private final MaterialBaseRepository bases;

  MaterialBaseSeeding(MaterialBaseRepository bases) {
    this.bases = bases;
  }

  /**
   * @param asOf of which day it is confirmed; null for a draft
   * @param by full name of the director who confirmed it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(UUID schoolId, MaterialContent content, LocalDate asOf, String by, Instant at) {
    MaterialBase made = new MaterialBase(schoolId, at);
    bases.persistAndFlush(made);
    made.rewrite(content, at);
    if (asOf != null) {
      made.confirm(asOf, by, at);
    }
    bases.flush();
  }
}
