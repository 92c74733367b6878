package kg.onuguu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanCopied;
import kg.onuguu.plan.PlanStatus;
import kg.onuguu.plan.activity.Activity;
import kg.onuguu.plan.activity.ActivityNumbers;
import kg.onuguu.plan.activity.Budget;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.school.School;
import kg.onuguu.shared.database.InList;

/**
 * The activities of plans as the money knows them. A new version of a plan has copies of all of
 * them; an entry stays with the first, and is shown with the one of the plan in force.
 */
@ApplicationScoped
public class PlannedActivities {
  private static final int LONGEST_TITLE = 300;

  /** The activity of the plan in force comes last, that of an older plan first. */
  private static final Comparator<Shown> CURRENT_LAST =
      Comparator.comparing((Shown shown) -> shown.plan().getStatus() == PlanStatus.IN_FORCE)
          .thenComparing(shown -> shown.plan().getCreatedAt());

  private final EntityManager database;

  PlannedActivities(EntityManager database) {
    this.database = database;
  }

  /**
   * An activity as it is shown.
   *
   * @param originalId the first of which it is a copy, or itself: what entries keep
   */
  public record Shown(UUID originalId, Activity activity, Plan plan) {}

  /** Money that was spent on an activity. */
  record Spent(UUID activityId, Currency currency, BigDecimal posted) {}

  /** The copies in a new version came from the same activities. */
  void follow(@Observes PlanCopied copied) {
    Map<UUID, UUID> originals = new HashMap<>();
    copied.copies().forEach((original, copy) -> originals.put(copy, original));
    for (UUID copy : activitiesOf(copied.to())) {
      UUID original = originals.get(copy);
      ActivityCopy earlier = database.find(ActivityCopy.class, original);
      database.persist(
          new ActivityCopy(copy, earlier == null ? original : earlier.getOriginalId()));
    }
  }

  private List<UUID> activitiesOf(UUID plan) {
    return database
        .createQuery(
            "select activity.id from Activity activity where activity.planId = :plan", UUID.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  /** An activity of any plan of the school, also of one that is written. */
  public Optional<Shown> find(School school, UUID activityId) {
    return rows(school, InList.of("activity.id", "activity", List.of(activityId))).stream()
        .findFirst();
  }

  /** What entries keep of an activity that they may be linked to: of an approved plan. */
  Optional<UUID> linkable(School school, UUID activityId) {
    return find(school, activityId)
        .filter(shown -> shown.plan().getStatus().ended())
        .map(Shown::originalId);
  }

  /** The filter over what entries keep. */
  public EntryFilter narrowed(School school, EntryFilter filter) {
    return filter.activityId() == null
        ? filter
        : find(school, filter.activityId())
            .map(shown -> filter.withActivity(shown.originalId()))
            .orElse(filter);
  }

  /** Of each original the activity of the plan in force, else of the newest; one query. */
  Map<UUID, Shown> shown(School school, Collection<UUID> originals) {
    return originals.isEmpty()
        ? Map.of()
        : rows(school, InList.of("coalesce(copy.originalId, activity.id)", "original", originals))
            .stream()
            .filter(shown -> shown.plan().getStatus().ended())
            .collect(
                Collectors.toMap(
                    Shown::originalId, shown -> shown, BinaryOperator.maxBy(CURRENT_LAST)));
  }

  private List<Shown> rows(School school, InList wanted) {
    TypedQuery<Shown> query =
        database.createQuery(
            "select new kg.onuguu.finance.PlannedActivities$Shown("
                + "coalesce(copy.originalId, activity.id), activity, plan)"
                + " from Activity activity join Plan plan on plan.id = activity.planId"
                + " left join ActivityCopy copy on copy.activityId = activity.id"
                + " where plan.school.id = :school and "
                + wanted.hql(),
            Shown.class);
    wanted.parameters().forEach(query::setParameter);
    return query.setParameter("school", school.getId()).getResultList();
  }

  /** The numbers of these activities in their plans; one query. */
  public Map<UUID, String> numbers(Collection<Shown> shown) {
    Set<UUID> plans = shown.stream().map(one -> one.plan().getId()).collect(Collectors.toSet());
    if (plans.isEmpty()) {
      return Map.of();
    }
    InList list = InList.of("activity.planId", "plan", plans);
    TypedQuery<Activity> query =
        database.createQuery(
            "select activity from Activity activity where " + list.hql(), Activity.class);
    list.parameters().forEach(query::setParameter);
    Map<UUID, String> numbers = new HashMap<>();
    query.getResultList().stream()
        .collect(Collectors.groupingBy(Activity::getPlanId))
        .values()
        .forEach(siblings -> numbers.putAll(ActivityNumbers.of(siblings)));
    return numbers;
  }

  /** The text of an activity can be long; a reference needs its beginning. */
  public static String title(Activity activity) {
    String text = activity.getText();
    return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1) + "…";
  }

  /** What the plans of the school say of its money; three queries. */
  public PlanLimits limits(School school) {
    List<Spent> spent =
        database
            .createQuery(
                "select new kg.onuguu.finance.PlannedActivities$Spent(entry.activityId,"
                    + " entry.currency, sum(entry.posted)) from FinanceEntry entry"
                    + " where entry.schoolId = :school and entry.entryType = :expense"
                    + " and entry.reversed = false and entry.activityId is not null"
                    + " group by entry.activityId, entry.currency",
                Spent.class)
            .setParameter("school", school.getId())
            .setParameter("expense", EntryType.EXPENSE)
            .getResultList();
    Map<UUID, Shown> shown =
        shown(school, spent.stream().map(Spent::activityId).collect(Collectors.toSet()));
    Map<Currency, Set<UUID>> over = new EnumMap<>(Currency.class);
    for (Spent one : spent) {
      Budget budget =
          shown.containsKey(one.activityId())
              ? shown.get(one.activityId()).activity().getBudget()
              : null;
      if (budget != null
          && budget.getCurrency() == one.currency()
          && one.posted().negate().compareTo(budget.getAmount()) > 0) {
        over.computeIfAbsent(one.currency(), currency -> new HashSet<>()).add(one.activityId());
      }
    }
    return new PlanLimits(over, plannedYears(school));
  }

  /** A school year lies in two calendar years. */
  private Set<Integer> plannedYears(School school) {
    InList approved = InList.of("plan.status", "status", PlanStatus.ENDED);
    TypedQuery<Plan> query =
        database.createQuery(
            "select plan from Plan plan where plan.school = :school and " + approved.hql(),
            Plan.class);
    approved.parameters().forEach(query::setParameter);
    return query
        .setParameter("school", school)
        .getResultStream()
        .flatMap(
            plan ->
                IntStream.rangeClosed(plan.getFirstSchoolYear(), plan.getLastSchoolYear() + 1)
                    .boxed())
        .collect(Collectors.toSet());
  }
}
