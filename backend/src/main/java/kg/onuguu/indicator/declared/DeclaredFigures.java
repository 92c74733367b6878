package kg.onuguu.indicator.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All printed figures of a school in their order. */
public record DeclaredFigures(List<DeclaredFigure> all) {
  public DeclaredFigures {
    all = List.copyOf(all);
  }

  /** Those with a year, by year. */
  public SortedMap<Integer, List<DeclaredFigure>> byYear(Printed figure) {
    SortedMap<Integer, List<DeclaredFigure>> years = new TreeMap<>();
    all.stream()
        .filter(one -> one.getFigure().equals(figure.code()) && one.getSchoolYear() != null)
        .forEach(
            one -> years.computeIfAbsent(one.getSchoolYear(), year -> new ArrayList<>()).add(one));
    return years;
  }

  /** All of them, with a year or without. */
  public List<DeclaredFigure> of(Printed figure) {
    return all.stream().filter(one -> one.getFigure().equals(figure.code())).toList();
  }
}
