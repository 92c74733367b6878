package kg.onuguu.indicator.quality;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The recorded years of quality of a school. */
public record Quality(SortedMap<Integer, QualityYear> years) {

  static Quality of(List<QualityYearRow> years, List<QualityBlockRow> blocks) {
    Map<Integer, Map<GradeBlock, Marks>> marks = new HashMap<>();
    for (QualityBlockRow row : blocks) {
      marks
          .computeIfAbsent(row.getSchoolYear(), year -> new EnumMap<>(GradeBlock.class))
          .put(row.getBlock(), row.getMarks());
    }
    SortedMap<Integer, QualityYear> recorded = new TreeMap<>();
    for (QualityYearRow row : years) {
      int year = row.getSchoolYear();
      recorded.put(
          year,
          new QualityYear(
              year, row.getPeriod(), row.getUngradedGrades(), marks.getOrDefault(year, Map.of())));
    }
    return new Quality(recorded);
  }

  /** Empty for a year that is not recorded. */
  public Optional<QualityYear> of(int year) {
    return Optional.ofNullable(years.get(year));
  }
}
