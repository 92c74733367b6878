package kg.onuguu.indicator.olympiad;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRows;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.school.School;

/** Reads the table of olympiads; three queries. */
@ApplicationScoped
public class OlympiadReader {
  private final YearRows rows;

  OlympiadReader(YearRows rows) {
    this.rows = rows;
  }

  /** All years of a school that was read through the scope of the caller. */
  public Olympiads of(UUID schoolId) {
    return Olympiads.of(
        rows.of(OlympiadYearRow.class, schoolId),
        rows.of(OlympiadStageRow.class, schoolId),
        rows.of(OlympiadResultRow.class, schoolId));
  }

  public Olympiads of(School school, YearWindow window) {
    return Olympiads.of(
        rows.of(OlympiadYearRow.class, school, window),
        rows.of(OlympiadStageRow.class, school, window),
        rows.of(OlympiadResultRow.class, school, window));
  }
}
