package kg.onuguu.approval.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.evidence.EvidenceContent;
import kg.onuguu.evidence.EvidenceKind;
import kg.onuguu.evidence.EvidenceSeeding;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.activity.Activity;
import kg.onuguu.plan.activity.ActivityRepository;
import kg.onuguu.plan.activity.Progress;
import kg.onuguu.plan.activity.TaskStatus;
import kg.onuguu.shared.text.SchoolYear;

/**
 * A neighbour carries out its plan: what is due is done and shown by minutes, but the last of it
 * has no evidence yet, and of what has begun a word is said.
 */
@ApplicationScoped
class NeighbourProgress {
  private final ActivityRepository activities;
  private final EvidenceSeeding evidence;

  NeighbourProgress(ActivityRepository activities, EvidenceSeeding evidence) {
    this.activities = activities;
    this.evidence = evidence;
  }

  void record(Plan plan, String director, LocalDate today, Instant now) {
    List<Activity> due =
        activities.inOrder(plan).stream()
            .filter(activity -> activity.getDueOn().isBefore(today))
            .sorted(Comparator.comparing(Activity::getDueOn))
            .toList();
    for (Activity activity : due) {
      boolean last = activity == due.get(due.size() - 1);
      activity.record(
          done(activity, last ? Set.of() : Set.of(minutes(plan, activity, director, now))));
    }
    activities.inOrder(plan).stream()
        .filter(activity -> !activity.getDueOn().isBefore(today))
        .filter(activity -> activity.getStartsOn().isBefore(today))
        .forEach(activity -> activity.record(begun(activity)));
  }

  private static Progress done(Activity activity, Set<UUID> shownBy) {
    return new Progress(
        TaskStatus.DONE,
        activity.getStartsOn(),
        activity.getDueOn().minusDays(3),
        activity.getExpectedResult(),
        null,
        null,
        null,
        shownBy);
  }

  private static Progress begun(Activity activity) {
    return new Progress(
        TaskStatus.IN_PROGRESS,
        activity.getStartsOn(),
        null,
        null,
        null,
        null,
        "Иш графикке ылайык жүрүп жатат.",
        Set.of());
  }

  private UUID minutes(Plan plan, Activity activity, String director, Instant now) {
    LocalDate on = activity.getDueOn().minusDays(2);
    return evidence.write(
        plan.getSchool().getId(),
        new EvidenceContent(
            EvidenceKind.MINUTES,
            "Иш-чаранын жыйынтыгы каралган чогулуштун протоколу",
            String.valueOf(on.getDayOfYear()),
            on,
            SchoolYear.of(on).start(),
            null,
            false,
            "https://example.kg/protokol/" + on,
            null,
            null),
        director,
        now);
  }
}
