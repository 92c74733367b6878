package kg.onuguu.plan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.ActivityCounts;
import kg.onuguu.api.model.ActivityPage;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Paging;

/**
 * How far the activities of a plan have come. A number is a place among all of them, so all are
 * read, in two queries, and narrowed here.
 */
@ApplicationScoped
class ActivityListing {
  private final PlanAccess access;
  private final ActivityRepository activities;
  private final ActivityMapper mapper;
  private final ActivityViews views;
  private final BusinessTime time;

  ActivityListing(
      PlanAccess access,
      ActivityRepository activities,
      ActivityMapper mapper,
      ActivityViews views,
      BusinessTime time) {
    this.access = access;
    this.activities = activities;
    this.mapper = mapper;
    this.views = views;
    this.time = time;
  }

  @Transactional
  kg.onuguu.api.model.Activity one(AccessScope scope, UUID planId, UUID activityId) {
    Plan plan = access.require(scope, planId);
    return views.of(plan, activities.require(plan, activityId));
  }

  @Transactional
  ActivityPage page(AccessScope scope, UUID planId, ActivityFilter filter, Paging paging) {
    Plan plan = access.require(scope, planId);
    LocalDate today = time.today();
    List<Activity> all = activities.inOrder(plan);
    Map<UUID, String> numbers = ActivityNumbers.of(all);
    List<Activity> taken =
        all.stream()
            .filter(one -> filter.takes(one, one.stale(plan, today), today))
            .sorted(filter.order().comparator())
            .toList();
    return new ActivityPage()
        .items(
            taken.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(one -> mapper.toApi(plan, one, numbers.get(one.getId()), today))
                .toList())
        .total((long) taken.size())
        .page(paging.page())
        .size(paging.size())
        .counts(counts(plan, all, today));
  }

  private static ActivityCounts counts(Plan plan, List<Activity> all, LocalDate today) {
    return new ActivityCounts()
        .total(all.size())
        .planned(count(all, one -> one.getStatus() == TaskStatus.PLANNED))
        .inProgress(count(all, one -> one.getStatus() == TaskStatus.IN_PROGRESS))
        .done(count(all, one -> one.getStatus().needsResult()))
        .notDone(count(all, one -> one.getStatus().needsReason()))
        .overdue(count(all, one -> one.overdue(today)))
        .stale(count(all, one -> one.stale(plan, today) != null));
  }

  private static int count(List<Activity> all, Predicate<Activity> which) {
    return (int) all.stream().filter(which).count();
  }
}
