package kg.onuguu.plan.activity;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Numbers of activities: the order of the direction and the place in it, as «4.1». */
public final class ActivityNumbers {
  /** Direction, then position; of equal positions the older activity first. */
  static final Comparator<Activity> ORDER =
      Comparator.comparing(Activity::getDirection)
          .thenComparing(Activity::getPosition)
          .thenComparing(Activity::getId);

  private ActivityNumbers() {}

  /** The number of each activity of one plan. */
  public static Map<UUID, String> of(List<Activity> activities) {
    Map<Direction, Integer> places = new EnumMap<>(Direction.class);
    Map<UUID, String> numbers = new HashMap<>();
    activities.stream()
        .sorted(ORDER)
        .forEach(
            activity -> {
              int place = places.merge(activity.getDirection(), 1, Integer::sum);
              numbers.put(activity.getId(), activity.getDirection().order() + "." + place);
            });
    return numbers;
  }
}
