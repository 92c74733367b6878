package kg.onuguu.indicator.attestation;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.indicator.table.Percentages;

/** Graduates of a grade by their marks; null for unknown. */
@Embeddable
public record FinalMarks(
    Integer graduates, Integer mark5, Integer mark4, Integer mark3, Integer mark2) {

  public static final FinalMarks UNKNOWN = new FinalMarks(null, null, null, null, null);

  private List<Integer> marks() {
    return Arrays.asList(mark5, mark4, mark3, mark2);
  }

  /** The marks that are known; null when none is. */
  public Integer marksSum() {
    return Percentages.sumOfKnown(marks());
  }

  /** Whether each mark is known. */
  public boolean isComplete() {
    return Percentages.sumOfAll(marks()) != null;
  }

  /** «5» and «4» of the graduates. */
  public BigDecimal qualityPct() {
    return Percentages.of(Percentages.sumOfAll(Arrays.asList(mark5, mark4)), graduates);
  }

  /** All but «2» of the graduates. */
  public BigDecimal passRatePct() {
    return Percentages.of(Percentages.sumOfAll(Arrays.asList(mark5, mark4, mark3)), graduates);
  }

  Map<String, Object> cells() {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("graduates", graduates);
    cells.put("mark5", mark5);
    cells.put("mark4", mark4);
    cells.put("mark3", mark3);
    cells.put("mark2", mark2);
    return cells;
  }
}
