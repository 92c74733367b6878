package kg.onuguu.indicator.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRows;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.school.School;

/** Reads the surveys of a school, newest year first; one query. */
@ApplicationScoped
public class SurveyReader {
  private static final Comparator<Survey> ORDER =
      Comparator.comparing(Survey::getSchoolYear).reversed().thenComparing(Survey::getPosition);

  private final YearRows rows;

  SurveyReader(YearRows rows) {
    this.rows = rows;
  }

  /** All surveys of a school that was read through the scope of the caller. */
  public List<Survey> of(UUID schoolId) {
    return rows.of(Survey.class, schoolId).stream().sorted(ORDER).toList();
  }

  public List<Survey> of(School school, YearWindow window) {
    return rows.of(Survey.class, school, window).stream().sorted(ORDER).toList();
  }
}
