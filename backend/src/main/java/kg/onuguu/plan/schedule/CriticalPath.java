package kg.onuguu.plan.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Earliest and latest days of a network of tasks and its critical path. Links to unknown
 * tasks are ignored; tasks on a circle, which are refused when they are written, are left out, so
 * that the calculation always ends.
 */
public final class CriticalPath {
  private final Map<UUID, Task> tasks = new LinkedHashMap<>();
  private final Map<UUID, List<UUID>> followers = new HashMap<>();
  private final List<UUID> order;
  private final Map<UUID, Integer> earliestStart = new HashMap<>();
  private final Map<UUID, Integer> latestFinish = new HashMap<>();

  /** A task of some days after its predecessors. */
  public record Task(UUID id, int days, Collection<UUID> predecessors) {}

  /** The days of a task, counted from the start of the network. */
  public record Days(
      UUID id, int earliestStart, int earliestFinish, int latestStart, int latestFinish) {
    public int slack() {
      return latestStart - earliestStart;
    }

    public boolean critical() {
      return slack() == 0;
    }
  }

  private CriticalPath(List<Task> all) {
    all.forEach(task -> tasks.put(task.id(), task));
    tasks
        .values()
        .forEach(
            task ->
                known(task)
                    .forEach(
                        before ->
                            followers
                                .computeIfAbsent(before, id -> new ArrayList<>())
                                .add(task.id())));
    order = topologicalOrder();
    forward();
    backward();
  }

  public static CriticalPath of(List<Task> tasks) {
    return new CriticalPath(tasks);
  }

  /** Days from the first start to the last finish. */
  public int length() {
    return order.stream().mapToInt(this::earliestFinish).max().orElse(0);
  }

  /** Every task that can be ordered. */
  public List<Days> days() {
    return order.stream()
        .map(
            id ->
                new Days(
                    id,
                    earliestStart.get(id),
                    earliestFinish(id),
                    latestFinish.get(id) - tasks.get(id).days(),
                    latestFinish.get(id)))
        .toList();
  }

  /** One longest chain, from its first task to its last. */
  public List<UUID> path() {
    Deque<UUID> path = new ArrayDeque<>();
    UUID last = order.stream().max(Comparator.comparingInt(this::earliestFinish)).orElse(null);
    while (last != null) {
      path.addFirst(last);
      int start = earliestStart.get(last);
      last =
          known(tasks.get(last)).stream()
              .filter(before -> earliestFinish(before) == start)
              .findFirst()
              .orElse(null);
    }
    return List.copyOf(path);
  }

  private int earliestFinish(UUID id) {
    return earliestStart.get(id) + tasks.get(id).days();
  }

  private List<UUID> known(Task task) {
    return task.predecessors().stream().distinct().filter(tasks::containsKey).toList();
  }

  private List<UUID> topologicalOrder() {
    Map<UUID, Integer> waiting = new HashMap<>();
    Deque<UUID> ready = new ArrayDeque<>();
    tasks
        .values()
        .forEach(
            task -> {
              int before = known(task).size();
              waiting.put(task.id(), before);
              if (before == 0) {
                ready.add(task.id());
              }
            });
    List<UUID> sorted = new ArrayList<>();
    while (!ready.isEmpty()) {
      UUID id = ready.remove();
      sorted.add(id);
      for (UUID follower : followers.getOrDefault(id, List.of())) {
        if (waiting.merge(follower, -1, Integer::sum) == 0) {
          ready.add(follower);
        }
      }
    }
    return sorted;
  }

  private void forward() {
    for (UUID id : order) {
      earliestStart.put(
          id, known(tasks.get(id)).stream().mapToInt(this::earliestFinish).max().orElse(0));
    }
  }

  private void backward() {
    int end = length();
    for (int i = order.size() - 1; i >= 0; i--) {
      latestFinish.put(
          order.get(i),
          followers.getOrDefault(order.get(i), List.of()).stream()
              .filter(latestFinish::containsKey)
              .mapToInt(follower -> latestFinish.get(follower) - tasks.get(follower).days())
              .min()
              .orElse(end));
    }
  }
}
