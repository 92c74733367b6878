package kg.onuguu.school.profile.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kg.onuguu.dataquality.Inspection;

/** What the checks of a run read of all years of a school, once. */
@ApplicationScoped
class WrittenYears {
  private final YearProfileRepository years;

  WrittenYears(YearProfileRepository years) {
    this.years = years;
  }

  /** One year that somebody wrote about. */
  record Year(int schoolYear, YearContent content) {}

  private record All(List<Year> years) {}

  /** Oldest first. */
  List<Year> of(Inspection school) {
    return school.facts(All.class, this::read).years();
  }

  private All read(UUID schoolId) {
    return new All(
        years.written(schoolId).stream()
            .map(profile -> new Year(profile.getSchoolYear(), profile.content()))
            .toList());
  }
}
