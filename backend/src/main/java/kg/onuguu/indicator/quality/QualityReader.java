package kg.onuguu.indicator.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRows;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.school.School;

/** Reads the table of quality; two queries. */
@ApplicationScoped
public class QualityReader {
  private final YearRows rows;

  QualityReader(YearRows rows) {
    this.rows = rows;
  }

  /** All years of a school that was read through the scope of the caller. */
  public Quality of(UUID schoolId) {
    return Quality.of(
        rows.of(QualityYearRow.class, schoolId), rows.of(QualityBlockRow.class, schoolId));
  }

  public Quality of(School school, YearWindow window) {
    return Quality.of(
        rows.of(QualityYearRow.class, school, window),
        rows.of(QualityBlockRow.class, school, window));
  }
}
