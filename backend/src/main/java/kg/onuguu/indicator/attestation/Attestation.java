package kg.onuguu.indicator.attestation;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The final attestation of a school by year and grade. */
public record Attestation(SortedMap<Integer, SortedMap<Integer, FinalMarks>> years) {

  static Attestation of(List<AttestationGradeRow> rows) {
    SortedMap<Integer, SortedMap<Integer, FinalMarks>> years = new TreeMap<>();
    for (AttestationGradeRow row : rows) {
      years
          .computeIfAbsent(row.getSchoolYear(), year -> new TreeMap<>())
          .put(row.getGrade(), row.getMarks());
    }
    return new Attestation(years);
  }

  /** Empty where nothing was entered. */
  public Optional<FinalMarks> of(int year, int grade) {
    return Optional.ofNullable(years.getOrDefault(year, new TreeMap<>()).get(grade));
  }
}
