package kg.onuguu.indicator.material;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The recorded years of methodical materials of a school. */
public record Materials(SortedMap<Integer, MaterialYear> years) {

  static Materials of(List<MethodicalYearRow> years, List<MethodicalCountRow> counts) {
    Map<Integer, Map<String, Integer>> byYear =
        counts.stream()
            .collect(
                Collectors.groupingBy(
                    MethodicalCountRow::getSchoolYear,
                    Collectors.toMap(MethodicalCountRow::getKind, MethodicalCountRow::getNumber)));
    SortedMap<Integer, MaterialYear> recorded = new TreeMap<>();
    for (MethodicalYearRow row : years) {
      int year = row.getSchoolYear();
      recorded.put(
          year,
          new MaterialYear(
              year, row.getPeriod(), row.getDeclaredTotal(), byYear.getOrDefault(year, Map.of())));
    }
    return new Materials(recorded);
  }

  /** Empty for a year that is not recorded. */
  public Optional<MaterialYear> of(int year) {
    return Optional.ofNullable(years.get(year));
  }
}
