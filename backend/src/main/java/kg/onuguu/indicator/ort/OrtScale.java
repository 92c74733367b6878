package kg.onuguu.indicator.ort;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.reference.ReferenceValue;
import kg.onuguu.shared.text.SchoolYear;

/** The threshold and the usual bands of the ORT, from the reference data. */
@ApplicationScoped
public class OrtScale {
  private final ReferenceData reference;

  OrtScale(ReferenceData reference) {
    this.reference = reference;
  }

  /** The score that is enough; the test is taken at the end of the school year. */
  public int threshold(int schoolYear) {
    LocalDate day = new SchoolYear(schoolYear).lastDay();
    return reference.values("ort_threshold").stream()
        .filter(value -> value.isValidOn(day))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No threshold holds in " + schoolYear))
        .number("score");
  }

  /** The usual bands, without numbers. */
  public List<Band> bands() {
    return reference.values("ort_band").stream().map(OrtScale::band).toList();
  }

  private static Band band(ReferenceValue value) {
    String end = value.attributes().get("maxExclusive");
    return new Band(
        value.number("min"), end == null ? null : Integer.parseInt(end) - 1, null, null);
  }
}
