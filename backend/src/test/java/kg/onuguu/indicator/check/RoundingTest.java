package kg.onuguu.indicator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.indicator.table.Percentages;
import org.junit.jupiter.api.Test;

/** A report that always cuts is consistent, one that now cuts and now rounds is not. */
class RoundingTest {
  /** Declared, part and whole of each year from 2018 on. */
  private static List<Integer> inconsistent(String[] declared, int[][] counts) {
    List<Rounding.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < declared.length; i++) {
      pairs.add(
          new Rounding.Pair(
              2018 + i,
              declared[i] == null ? null : new BigDecimal(declared[i]),
              Percentages.exact(counts[i][0], counts[i][1])));
    }
    return Rounding.inconsistent(pairs).stream().map(Rounding.Pair::schoolYear).toList();
  }

  /** DQ-16: 25, 30, 3, 19, 7 of 25.0, 30.8, 3.8, 18.5, 7.1. */
  @Test
  void nowThisNowThat() {
    int[][] counts = {{6, 24}, {8, 26}, {1, 26}, {5, 27}, {2, 28}};
    assertEquals(
        List.of(2019, 2020), inconsistent(new String[] {"25", "30", "3", "19", "7"}, counts));
  }

  @Test
  void oneWayIsConsistent() {
    int[][] counts = {{8, 26}, {1, 26}, {5, 27}};
    assertEquals(List.of(), inconsistent(new String[] {"30", "3", "18"}, counts));
    assertEquals(List.of(), inconsistent(new String[] {"31", "4", "19"}, counts));
    assertEquals(List.of(), inconsistent(new String[] {"30.8", "3.8", "18.5"}, counts));
  }

  /** Another figure altogether, or none, says nothing about rounding. */
  @Test
  void otherFiguresDoNotCount() {
    int[][] counts = {{8, 26}, {1, 26}, {5, 27}};
    assertEquals(List.of(), inconsistent(new String[] {"48", "3", null}, counts));
  }

  @Test
  void whatItWouldHaveBeen() {
    Rounding.Pair pair = new Rounding.Pair(2021, new BigDecimal("18.00"), Percentages.exact(5, 27));
    assertEquals(new BigDecimal("19"), pair.halfUp());
  }
}
