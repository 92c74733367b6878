package kg.onuguu.school.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.text.SchoolYear;

/** The grade system of each school year, with the transition to twelve years as data. */
@ApplicationScoped
public class GradeSystems {
  private static final String SET = "grade_system";

  private final ReferenceData reference;

  GradeSystems(ReferenceData reference) {
    this.reference = reference;
  }

  /** What held on the first day of that school year. */
  public GradeSystem of(int schoolYear) {
    LocalDate day = new SchoolYear(schoolYear).firstDay();
    return reference.values(SET).stream()
        .filter(value -> value.isValidOn(day))
        .findFirst()
        .map(GradeSystem::of)
        .orElseThrow(() -> new IllegalStateException("No grade system holds in " + schoolYear));
  }
}
