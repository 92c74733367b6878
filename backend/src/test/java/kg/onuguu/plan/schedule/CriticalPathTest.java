package kg.onuguu.plan.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.plan.schedule.CriticalPath.Days;
import kg.onuguu.plan.schedule.CriticalPath.Task;
import org.junit.jupiter.api.Test;

/** the critical path of a network graph. */
class CriticalPathTest {
  private static final UUID A = UUID.randomUUID();
  private static final UUID B = UUID.randomUUID();
  private static final UUID C = UUID.randomUUID();
  private static final UUID D = UUID.randomUUID();

  /** The example of R-007: A(10d)→B(5d), A→C(3d): critical path A–B = 15 d. */
  @Test
  void exampleOfTheRule() {
    CriticalPath path =
        CriticalPath.of(
            List.of(
                new Task(C, 3, List.of(A)),
                new Task(B, 5, List.of(A)),
                new Task(A, 10, List.of())));
    assertEquals(15, path.length());
    assertEquals(List.of(A, B), path.path());
    Map<UUID, Days> days =
        path.days().stream().collect(Collectors.toMap(Days::id, Function.identity()));
    assertEquals(new Days(A, 0, 10, 0, 10), days.get(A));
    assertEquals(new Days(B, 10, 15, 10, 15), days.get(B));
    assertEquals(new Days(C, 10, 13, 12, 15), days.get(C));
    assertEquals(2, days.get(C).slack());
    assertTrue(days.get(B).critical());
  }

  @Test
  void waitsForTheLongestOfSeveral() {
    CriticalPath path =
        CriticalPath.of(
            List.of(
                new Task(A, 4, List.of()),
                new Task(B, 9, List.of()),
                new Task(C, 1, List.of(A, B)),
                new Task(D, 0, List.of(C))));
    assertEquals(10, path.length());
    assertEquals(List.of(B, C), path.path().subList(0, 2));
  }

  /** A circle is refused when it is written; were it stored, the answer still comes. */
  @Test
  void aCircleDoesNotHang() {
    CriticalPath path =
        CriticalPath.of(
            List.of(
                new Task(A, 1, List.of(C)),
                new Task(B, 1, List.of(A)),
                new Task(C, 1, List.of(B)),
                new Task(D, 7, List.of())));
    assertEquals(7, path.length());
    assertEquals(List.of(D), path.path());
    assertEquals(1, path.days().size());
  }

  @Test
  void nothingTakesNoTime() {
    assertEquals(0, CriticalPath.of(List.of()).length());
    assertTrue(CriticalPath.of(List.of()).path().isEmpty());
  }
}
