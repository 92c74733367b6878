package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.activity.Activity;
import kg.onuguu.plan.activity.ActivityRepository;

/**
 * A plan goes on being carried out while its revision is written and agreed. What was recorded
 * since the parts were copied goes over when the revision takes its place.
 */
@ApplicationScoped
class ProgressCarry {
  private final PartOriginRepository origins;
  private final ActivityRepository activities;

  ProgressCarry(PartOriginRepository origins, ActivityRepository activities) {
    this.origins = origins;
    this.activities = activities;
  }

  /** A draft takes no progress, so nothing of its own is lost; what it left out stays behind. */
  void over(Plan from, Plan to) {
    Map<UUID, UUID> origin = origins.of(List.of(from.getId(), to.getId()));
    Function<Activity, UUID> first =
        activity -> origin.getOrDefault(activity.getId(), activity.getId());
    Map<UUID, Activity> copies =
        activities.inOrder(to).stream().collect(Collectors.toMap(first, Function.identity()));
    activities
        .inOrder(from)
        .forEach(
            original -> {
              Activity copy = copies.get(first.apply(original));
              if (copy != null) {
                copy.record(original.progress());
              }
            });
  }
}
