package kg.onuguu.indicator.contingent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kg.onuguu.indicator.table.YearBook;

/** The recorded years of the contingent of a school. */
public record Contingent(SortedMap<Integer, ContingentYear> years) {

  static Contingent of(List<ContingentYearRow> years, List<ContingentGradeRow> grades) {
    Map<Integer, Map<Integer, Integer>> pupils =
        grades.stream()
            .collect(
                Collectors.groupingBy(
                    ContingentGradeRow::getSchoolYear,
                    Collectors.toMap(ContingentGradeRow::getGrade, ContingentGradeRow::getPupils)));
    SortedMap<Integer, ContingentYear> recorded = new TreeMap<>();
    for (ContingentYearRow row : years) {
      int year = row.getSchoolYear();
      recorded.put(
          year,
          new ContingentYear(year, row.getDeclaredTotal(), pupils.getOrDefault(year, Map.of())));
    }
    return new Contingent(recorded);
  }

  /** Empty for a year that is not recorded. */
  public Optional<ContingentYear> of(int year) {
    return Optional.ofNullable(years.get(year));
  }

  /** All pupils of a year; null while unknown. */
  public Integer total(int year, YearBook book) {
    return of(year).map(recorded -> recorded.sum(book.grades(year))).orElse(null);
  }

  /** Pupils of a grade; null while unknown. */
  public Integer of(int year, int grade) {
    return of(year).map(recorded -> recorded.of(grade)).orElse(null);
  }
}
