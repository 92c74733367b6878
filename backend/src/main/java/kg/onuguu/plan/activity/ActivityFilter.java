package kg.onuguu.plan.activity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Which activities of a plan are listed, and how; null does not narrow.
 *
 * @param words folded, each of them is found
 * @param overdue only overdue ones
 * @param stale only stale ones
 */
record ActivityFilter(
    List<String> words,
    Integer schoolYear,
    Direction direction,
    TaskStatus status,
    boolean overdue,
    boolean stale,
    Order order) {

  /** Equal ones by number; what is unknown comes last. */
  enum Order {
    SCHOOL_YEAR(
        Comparator.comparing(
            Activity::getSchoolYear, Comparator.nullsLast(Comparator.naturalOrder()))),
    NUMBER(ActivityNumbers.ORDER),
    DUE_ON(
        Comparator.comparing(Activity::getDueOn, Comparator.nullsLast(Comparator.naturalOrder())));

    private final Comparator<Activity> comparator;

    Order(Comparator<Activity> comparator) {
      this.comparator = comparator.thenComparing(ActivityNumbers.ORDER);
    }

    Comparator<Activity> comparator() {
      return comparator;
    }
  }

  boolean takes(Activity activity, StaleReason staleReason, LocalDate today) {
    return activity.mentions(words)
        && (schoolYear == null || schoolYear.equals(activity.getSchoolYear()))
        && (direction == null || direction == activity.getDirection())
        && (status == null || status == activity.getStatus())
        && (!overdue || activity.overdue(today))
        && (!stale || staleReason != null);
  }
}
