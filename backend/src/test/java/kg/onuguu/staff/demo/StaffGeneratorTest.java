package kg.onuguu.staff.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kg.onuguu.staff.StaffContent;
import org.junit.jupiter.api.Test;

class StaffGeneratorTest {
  private static List<StaffContent> people(long seed, int count) {
    return Stream.generate(new StaffGenerator(seed)::next).limit(count).toList();
  }

  @Test
  void theSamePeopleForTheSameSeed() {
    assertEquals(people(7, 50), people(7, 50));
    assertNotEquals(people(7, 50), people(8, 50));
  }

  @Test
  void nobodyComesTwice() {
    Set<String> seen = new HashSet<>();
    for (StaffContent person : people(1, 20_000)) {
      assertTrue(seen.add(person.personnelNumber()));
      assertTrue(seen.add(person.nameKey() + person.birthDate()));
    }
  }
}
