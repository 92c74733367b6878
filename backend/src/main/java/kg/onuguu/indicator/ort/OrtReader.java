package kg.onuguu.indicator.ort;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRows;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.school.School;

/** Reads the table of the ORT; two queries. */
@ApplicationScoped
public class OrtReader {
  private final YearRows rows;

  OrtReader(YearRows rows) {
    this.rows = rows;
  }

  /** All years of a school that was read through the scope of the caller. */
  public Ort of(UUID schoolId) {
    return Ort.of(rows.of(OrtYearRow.class, schoolId), rows.of(OrtBandRow.class, schoolId));
  }

  public Ort of(School school, YearWindow window) {
    return Ort.of(
        rows.of(OrtYearRow.class, school, window), rows.of(OrtBandRow.class, school, window));
  }
}
