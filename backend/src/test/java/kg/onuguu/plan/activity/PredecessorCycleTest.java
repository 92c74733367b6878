package kg.onuguu.plan.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** tasks and predecessors form no circle. */
class PredecessorCycleTest {
  private static final UUID A = UUID.randomUUID();
  private static final UUID B = UUID.randomUUID();
  private static final UUID C = UUID.randomUUID();

  /** The example of R-007: A→B→C→A is named in the order of work. */
  @Test
  void namesTheCircle() {
    Map<UUID, List<UUID>> before = Map.of(B, List.of(A), C, List.of(B), A, List.of(C));
    assertEquals(List.of(A, B, C, A), PredecessorCycle.through(A, before));
    assertEquals(List.of(B, C, A, B), PredecessorCycle.through(B, before));
  }

  @Test
  void seesNoneWhereNoneIs() {
    assertTrue(PredecessorCycle.through(A, Map.of(B, List.of(A), C, List.of(A, B))).isEmpty());
    assertTrue(PredecessorCycle.through(C, Map.of(B, List.of(A), C, List.of(A, B))).isEmpty());
  }

  /** A circle elsewhere is not this activity's, and does not hang the search. */
  @Test
  void leavesTheCirclesOfOthers() {
    Map<UUID, List<UUID>> before = Map.of(A, List.of(B), B, List.of(C), C, List.of(B));
    assertTrue(PredecessorCycle.through(A, before).isEmpty());
  }
}
