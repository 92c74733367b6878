package kg.onuguu.indicator.quality;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kg.onuguu.indicator.table.YearBook;

/**
 * Whether the years of quality can be compared: a first quarter is not a year, and a year
 * in which grade 2 has marks is not one in which it has none.
 *
 * @param periods that occur, in the order of the years
 * @param ungraded sets of grades without marks that occur, likewise
 */
public record Comparability(List<Period> periods, List<List<Integer>> ungraded) {

  /** Of those of the years that are recorded. */
  public static Comparability of(Quality quality, List<Integer> years, YearBook book) {
    List<QualityYear> recorded = years.stream().map(quality::of).flatMap(Optional::stream).toList();
    Set<Period> periods =
        recorded.stream()
            .map(QualityYear::period)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<List<Integer>> ungraded =
        recorded.stream()
            .map(year -> year.ungradedGrades(book))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Comparability(List.copyOf(periods), List.copyOf(ungraded));
  }

  public boolean periodsDiffer() {
    return periods.size() > 1;
  }

  public boolean ungradedDiffer() {
    return ungraded.size() > 1;
  }

  /** For people: "1" and "1+2"; "—" for none. */
  public List<String> ungradedSets() {
    return ungraded.stream()
        .map(
            grades ->
                grades.isEmpty()
                    ? "—"
                    : grades.size() == 1
                        ? String.valueOf(grades.get(0))
                        : grades.stream().map(String::valueOf).collect(Collectors.joining("+")))
        .toList();
  }
}
