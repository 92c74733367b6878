package kg.onuguu.plan.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds the circle that predecessors would close. */
final class PredecessorCycle {
  private final Map<UUID, ? extends Collection<UUID>> predecessors;
  private final Set<UUID> finished = new HashSet<>();
  private final List<UUID> path = new ArrayList<>();

  private PredecessorCycle(Map<UUID, ? extends Collection<UUID>> predecessors) {
    this.predecessors = predecessors;
  }

  /**
   * The circle through an activity in the order of work, the first again at the end; empty when
   * there is none.
   */
  static List<UUID> through(UUID start, Map<UUID, ? extends Collection<UUID>> predecessors) {
    PredecessorCycle search = new PredecessorCycle(predecessors);
    if (!search.reaches(start, start)) {
      return List.of();
    }
    List<UUID> circle = new ArrayList<>(search.path);
    Collections.reverse(circle);
    circle.add(start);
    return circle;
  }

  /** Walks backwards; the path holds what was passed, the start at last. */
  private boolean reaches(UUID from, UUID goal) {
    for (UUID before : predecessors.containsKey(from) ? predecessors.get(from) : Set.<UUID>of()) {
      path.add(before);
      if (before.equals(goal) || finished.add(before) && reaches(before, goal)) {
        return true;
      }
      path.remove(path.size() - 1);
    }
    return false;
  }
}
