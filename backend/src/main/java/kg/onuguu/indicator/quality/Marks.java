package kg.onuguu.indicator.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kg.onuguu.indicator.table.Percentages;

/**
 * Pupils by marks; null for unknown.
 *
 * @param excellent with "5" only
 * @param good with "4" and "5"
 * @param satisfactory with a "3"
 * @param failing with a "2"
 * @param ungraded in grades without marks
 * @param declaredPct quality as a report prints it
 */
@Embeddable
public record Marks(
    Integer total,
    Integer excellent,
    Integer good,
    Integer satisfactory,
    Integer failing,
    Integer ungraded,
    @Column(precision = 5, scale = 2) BigDecimal declaredPct) {

  public static final Marks UNKNOWN = new Marks(null, null, null, null, null, null, null);

  /** Pupils with marks: total − ungraded. */
  public Integer graded() {
    return total == null || ungraded == null ? null : total - ungraded;
  }

  /** All groups that are known; null when none is. */
  public Integer groupsSum() {
    return Percentages.sumOfKnown(Arrays.asList(excellent, good, satisfactory, failing));
  }

  /** R-082, one decimal; null when nobody has marks. */
  public BigDecimal qualityPct() {
    return Percentages.of(qualified(), graded());
  }

  /** R-082, for comparing with a declared one. */
  public BigDecimal exactQualityPct() {
    return Percentages.exact(qualified(), graded());
  }

  /** */
  public BigDecimal passRatePct() {
    return Percentages.of(
        Percentages.sumOfAll(Arrays.asList(excellent, good, satisfactory)), graded());
  }

  private Integer qualified() {
    return Percentages.sumOfAll(Arrays.asList(excellent, good));
  }

  /** Where no grade of the block is without marks, nobody is ungraded, said or not. */
  public Marks withNobodyUngraded() {
    return ungraded != null
        ? this
        : new Marks(total, excellent, good, satisfactory, failing, 0, declaredPct);
  }

  public boolean isUnknown() {
    return cells().values().stream().allMatch(Objects::isNull);
  }

  /** By the names of the contract. */
  public Map<String, Object> cells() {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("total", total);
    cells.put("excellent", excellent);
    cells.put("good", good);
    cells.put("satisfactory", satisfactory);
    cells.put("failing", failing);
    cells.put("ungraded", ungraded);
    cells.put("declaredQualityPct", declaredPct);
    return cells;
  }
}
