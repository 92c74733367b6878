package kg.onuguu.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.api.model.Activity;
import kg.onuguu.api.model.Goal;
import kg.onuguu.api.model.Objective;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanStatus;
import kg.onuguu.api.model.TaskStatus;
import kg.onuguu.api.model.ThreadCount;
import kg.onuguu.api.model.ThreadLink;

/**
 * The thread from problem to money and, once a plan is in force, to evidence; and what hangs in the
 * air at each link.
 */
final class ThreadCounts {
  private static final Set<TaskStatus> CARRIED_OUT =
      Set.of(TaskStatus.DONE, TaskStatus.PARTIALLY_DONE);

  private ThreadCounts() {}

  static List<ThreadCount> of(PlanContent content) {
    Set<UUID> answered =
        content.getGoals().stream()
            .map(Goal::getProblemIds)
            .flatMap(Collection::stream)
            .collect(Collectors.toSet());
    Set<UUID> divided =
        content.getObjectives().stream().map(Objective::getGoalId).collect(Collectors.toSet());
    Set<UUID> worked = new HashSet<>();
    content.getActivities().stream().map(Activity::getObjectiveId).forEach(worked::add);
    List<Activity> paid =
        content.getActivities().stream().filter(a -> a.getBudget() != null).toList();
    List<ThreadCount> counts = new ArrayList<>();
    counts.add(
        count(
            ThreadLink.PROBLEMS,
            content.getProblems().size(),
            content.getProblems().stream().filter(p -> !answered.contains(p.getId())).count()));
    counts.add(
        count(
            ThreadLink.GOALS,
            content.getGoals().size(),
            content.getGoals().stream().filter(g -> !divided.contains(g.getId())).count()));
    counts.add(
        count(
            ThreadLink.OBJECTIVES,
            content.getObjectives().size(),
            content.getObjectives().stream().filter(o -> !worked.contains(o.getId())).count()));
    counts.add(
        count(
            ThreadLink.ACTIVITIES,
            content.getActivities().size(),
            content.getActivities().size() - paid.size()));
    counts.add(
        count(
            ThreadLink.MONEY,
            paid.size(),
            paid.stream().filter(a -> a.getBudget().getSource() == null).count()));
    if (content.getPlan().getStatus() == PlanStatus.IN_FORCE) {
      counts.add(evidence(content.getActivities()));
    }
    return counts;
  }

  /** What was carried out needs something that shows it. */
  private static ThreadCount evidence(List<Activity> activities) {
    return count(
        ThreadLink.EVIDENCE,
        (int) activities.stream().flatMap(a -> a.getEvidenceIds().stream()).distinct().count(),
        activities.stream()
            .filter(a -> CARRIED_OUT.contains(a.getStatus()) && a.getEvidenceIds().isEmpty())
            .count());
  }

  private static ThreadCount count(ThreadLink link, int count, long loose) {
    return new ThreadCount().link(link).count(count).loose((int) loose);
  }
}
