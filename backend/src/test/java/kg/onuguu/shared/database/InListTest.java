package kg.onuguu.shared.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InListTest {

  @Test
  void isFilledUpToAPowerOfTwo() {
    InList three = InList.of("school.id", "ids", List.of(7, 8, 9));
    assertEquals("school.id in (:ids0, :ids1, :ids2, :ids3)", three.hql());
    assertEquals(Map.of("ids0", 7, "ids1", 8, "ids2", 9, "ids3", 9), three.parameters());
    assertEquals(
        64, InList.of("id", "x", java.util.Collections.nCopies(44, 1)).parameters().size());
    assertEquals("id in (:x0)", InList.of("id", "x", List.of(1)).hql());
  }

  @Test
  void ofNothingIsNothing() {
    assertEquals(new InList("1 = 0", Map.of()), InList.of("id", "x", List.of()));
  }
}
