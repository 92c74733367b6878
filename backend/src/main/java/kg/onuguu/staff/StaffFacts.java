package kg.onuguu.staff;

import java.util.List;
import java.util.Optional;

/**
 * The teachers of several school years, oldest first. A year in which the register knows no teacher
 * is not there: nothing is known about it, which is not the same as nobody.
 */
public record StaffFacts(List<StaffYear> years) {
  public StaffFacts {
    years = List.copyOf(years);
  }

  public Optional<StaffYear> year(int schoolYear) {
    return years.stream().filter(year -> year.schoolYear() == schoolYear).findFirst();
  }
}
