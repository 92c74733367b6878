package kg.onuguu.indicator.olympiad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The recorded years of olympiads of a school. */
public record Olympiads(SortedMap<Integer, OlympiadYear> years) {

  static Olympiads of(
      List<OlympiadYearRow> years, List<OlympiadStageRow> stages, List<OlympiadResultRow> results) {
    SortedMap<Integer, OlympiadYear> recorded = new TreeMap<>();
    for (OlympiadYearRow row : years) {
      recorded.put(
          row.getSchoolYear(),
          new OlympiadYear(row.getSchoolYear(), new ArrayList<>(), new ArrayList<>()));
    }
    stages.forEach(row -> recorded.get(row.getSchoolYear()).stages().add(row));
    results.forEach(row -> recorded.get(row.getSchoolYear()).results().add(row));
    return new Olympiads(recorded);
  }

  /** Empty for a year that is not recorded. */
  public Optional<OlympiadYear> of(int year) {
    return Optional.ofNullable(years.get(year));
  }

  /** Prizes of a stage; null while unknown. */
  public Integer prizes(int year, Stage stage) {
    return of(year).map(recorded -> recorded.prizes(stage)).orElse(null);
  }
}
