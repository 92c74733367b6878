package kg.onuguu.indicator.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRows;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.school.School;

/** Reads the table of courses; one query. */
@ApplicationScoped
public class CourseReader {
  private final YearRows rows;

  CourseReader(YearRows rows) {
    this.rows = rows;
  }

  /** All years of a school that was read through the scope of the caller. */
  public CourseStats of(UUID schoolId) {
    return CourseStats.of(rows.of(CourseYearRow.class, schoolId));
  }

  public CourseStats of(School school, YearWindow window) {
    return CourseStats.of(rows.of(CourseYearRow.class, school, window));
  }
}
