package kg.onuguu.indicator.ort;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The recorded years of the ORT of a school. */
public record Ort(SortedMap<Integer, OrtYear> years) {

  static Ort of(List<OrtYearRow> years, List<OrtBandRow> bands) {
    Map<Integer, List<Band>> byYear =
        bands.stream()
            .sorted(Comparator.comparing(row -> row.getBand().fromScore()))
            .collect(
                Collectors.groupingBy(
                    OrtBandRow::getSchoolYear,
                    Collectors.mapping(OrtBandRow::getBand, Collectors.toList())));
    SortedMap<Integer, OrtYear> recorded = new TreeMap<>();
    for (OrtYearRow row : years) {
      int year = row.getSchoolYear();
      recorded.put(
          year,
          new OrtYear(
              year,
              row.getGraduates(),
              row.getParticipants(),
              row.isAsPrinted(),
              byYear.getOrDefault(year, List.of())));
    }
    return new Ort(recorded);
  }

  /** Empty for a year that is not recorded. */
  public Optional<OrtYear> of(int year) {
    return Optional.ofNullable(years.get(year));
  }
}
