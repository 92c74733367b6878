package kg.onuguu.indicator.course;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The recorded years of courses of a school, as typed. */
public record CourseStats(SortedMap<Integer, CourseYearRow> years) {

  static CourseStats of(List<CourseYearRow> rows) {
    SortedMap<Integer, CourseYearRow> years = new TreeMap<>();
    rows.forEach(row -> years.put(row.getSchoolYear(), row));
    return new CourseStats(years);
  }

  /** Empty for a year that is not recorded. */
  public Optional<CourseYearRow> of(int year) {
    return Optional.ofNullable(years.get(year));
  }

  /** As typed; null while unknown. */
  public Integer teachers(int year) {
    return of(year).map(CourseYearRow::getTeachers).orElse(null);
  }
}
