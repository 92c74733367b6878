package kg.onuguu.indicator.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import kg.onuguu.indicator.table.Percentages;

/**
 * How a report rounded its percentages. One that always cuts, or always rounds as it
 * should, is consistent; one that does now this and now that is worth a word (DQ-09, DQ-16).
 */
final class Rounding {
  private Rounding() {}

  /** A percentage that a report prints, and what the counts say exactly. */
  record Pair(int schoolYear, BigDecimal declared, BigDecimal exact) {
    boolean isKnown() {
      return declared != null && exact != null;
    }

    /** Another figure altogether: rounding does not explain it. */
    boolean differs() {
      return Percentages.differ(declared, exact);
    }

    /** Whether it is the exact figure, rounded that way to as many decimals as were printed. */
    private boolean isRounded(RoundingMode mode) {
      BigDecimal printed = Percentages.plain(declared);
      return exact.setScale(printed.scale(), mode).compareTo(printed) == 0;
    }

    BigDecimal halfUp() {
      return exact.setScale(Percentages.plain(declared).scale(), RoundingMode.HALF_UP);
    }
  }

  /** The years that are not rounded half up, when no one way of rounding explains all years. */
  static List<Pair> inconsistent(List<Pair> pairs) {
    List<Pair> near = pairs.stream().filter(pair -> pair.isKnown() && !pair.differs()).toList();
    boolean oneWay =
        Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP)
            .anyMatch(mode -> near.stream().allMatch(pair -> pair.isRounded(mode)));
    return oneWay
        ? List.of()
        : near.stream().filter(pair -> !pair.isRounded(RoundingMode.HALF_UP)).toList();
  }
}
