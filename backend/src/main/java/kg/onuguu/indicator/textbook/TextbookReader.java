package kg.onuguu.indicator.textbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRows;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.school.School;

/** Reads the table of textbooks; two queries. */
@ApplicationScoped
public class TextbookReader {
  private final YearRows rows;

  TextbookReader(YearRows rows) {
    this.rows = rows;
  }

  /** All years of a school that was read through the scope of the caller. */
  public Textbooks of(UUID schoolId) {
    return Textbooks.of(
        rows.of(TextbookYearRow.class, schoolId), rows.of(TextbookCountRow.class, schoolId));
  }

  public Textbooks of(School school, YearWindow window) {
    return Textbooks.of(
        rows.of(TextbookYearRow.class, school, window),
        rows.of(TextbookCountRow.class, school, window));
  }
}
