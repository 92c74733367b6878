package kg.onuguu.indicator.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRows;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.school.School;

/** Reads the table of the final attestation; one query. */
@ApplicationScoped
public class AttestationReader {
  private final YearRows rows;

  AttestationReader(YearRows rows) {
    this.rows = rows;
  }

  /** All years of a school that was read through the scope of the caller. */
  public Attestation of(UUID schoolId) {
    return Attestation.of(rows.of(AttestationGradeRow.class, schoolId));
  }

  public Attestation of(School school, YearWindow window) {
    return Attestation.of(rows.of(AttestationGradeRow.class, school, window));
  }
}
