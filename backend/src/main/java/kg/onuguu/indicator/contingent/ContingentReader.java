package kg.onuguu.indicator.contingent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRows;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.school.School;

/** Reads the contingent; two queries. */
@ApplicationScoped
public class ContingentReader {
  private final YearRows rows;

  ContingentReader(YearRows rows) {
    this.rows = rows;
  }

  /** All years of a school that was read through the scope of the caller. */
  public Contingent of(UUID schoolId) {
    return Contingent.of(
        rows.of(ContingentYearRow.class, schoolId), rows.of(ContingentGradeRow.class, schoolId));
  }

  public Contingent of(School school, YearWindow window) {
    return Contingent.of(
        rows.of(ContingentYearRow.class, school, window),
        rows.of(ContingentGradeRow.class, school, window));
  }
}
