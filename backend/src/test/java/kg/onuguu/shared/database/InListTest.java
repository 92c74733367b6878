package kg.onuguu.shared.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InListTest {

  @Test
  void namesEachValue() {
    InList three = InList.of("school.id", "ids", List.of(7, 8, 9));
    assertEquals("school.id in (:ids0, :ids1, :ids2)", three.hql());
    assertEquals(Map.of("ids0", 7, "ids1", 8, "ids2", 9), three.parameters());
    assertEquals("id in (:x0)", InList.of("id", "x", List.of(1)).hql());
  }

  @Test
  void isFilledUpWithItsLastValueToOneOfFewLengths() {
    InList eleven = InList.of("id", "x", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    assertEquals(11, eleven.parameters().get("x11"));
    assertEquals(
        List.of(8, 10, 12, 48, 56, 64, 224),
        Stream.of(8, 9, 11, 44, 50, 57, 200).map(InListTest::filled).toList());
  }

  private static int filled(int values) {
    return InList.of("id", "x", Collections.nCopies(values, 1)).parameters().size();
  }

  @Test
  void ofNothingIsNothing() {
    assertEquals(new InList("1 = 0", Map.of()), InList.of("id", "x", List.of()));
  }
}
