package kg.onuguu.indicator.material;

import java.util.Collection;
import java.util.Map;
import kg.onuguu.indicator.table.Percentages;

/**
 * Methodical materials (окуу-усулдук материалдар) of one year.
 *
 * @param counts by code of methodical_material_kind, only of kinds that are known
 */
public record MaterialYear(
    int year, MethodicalPeriod period, Integer declaredTotal, Map<String, Integer> counts) {
  public MaterialYear {
    counts = Map.copyOf(counts);
  }

  /** All kinds; null while one is unknown. */
  public Integer total(Collection<String> kinds) {
    return Percentages.sumOfAll(kinds.stream().map(counts::get).toList());
  }

  /** The kinds that are known; null while none is. */
  public Integer knownTotal() {
    return Percentages.sumOfKnown(counts.values());
  }
}
