package kg.onuguu.plan.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.api.model.ActivityBudget;
import kg.onuguu.api.model.ActivityProgress;
import kg.onuguu.api.model.ActivityUpdate;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanTerm;
import kg.onuguu.plan.Texts;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Activities at the edge, with what is computed: number, stage, overdue, stale. */
@Mapper
public interface ActivityMapper {

  kg.onuguu.api.model.Activity toApi(
      Activity activity, String number, Integer stageNumber, boolean overdue, StaleReason stale);

  /** With what is computed from the plan and the day. */
  default kg.onuguu.api.model.Activity toApi(
      Plan plan, Activity activity, String number, LocalDate today) {
    return toApi(
        activity,
        number,
        PlanTerm.stageNumber(plan.getStages(), activity.getSchoolYear()),
        activity.overdue(today),
        activity.stale(plan, today));
  }

  /** All activities of a plan in the order of their numbers. */
  default List<kg.onuguu.api.model.Activity> toApi(
      Plan plan, List<Activity> activities, LocalDate today) {
    Map<UUID, String> numbers = ActivityNumbers.of(activities);
    return activities.stream()
        .map(activity -> toApi(plan, activity, numbers.get(activity.getId()), today))
        .toList();
  }

  ActivityBudget toApi(Budget budget);

  @Mapping(target = "position", source = "position")
  @Mapping(target = "budget", source = "update.budget")
  ActivityContent toContent(ActivityUpdate update, int position);

  default Budget toEntity(ActivityBudget budget) {
    return budget == null
        ? null
        : new Budget(
            budget.getAmount(), Currency.valueOf(budget.getCurrency().name()), budget.getSource());
  }

  TaskStatus toEntity(kg.onuguu.api.model.TaskStatus status);

  Direction toEntity(kg.onuguu.api.model.Direction direction);

  ActivityFilter.Order toEntity(kg.onuguu.api.model.ActivitySort sort);

  default Progress toProgress(ActivityProgress progress) {
    return new Progress(
        toEntity(progress.getStatus()),
        progress.getStartedOn(),
        progress.getActualOn(),
        Texts.orNull(progress.getActualResult()),
        Texts.orNull(progress.getReachedValue()),
        Texts.orNull(progress.getStatusReason()),
        Texts.orNull(progress.getNote()),
        Set.copyOf(progress.getEvidenceIds()));
  }
}
