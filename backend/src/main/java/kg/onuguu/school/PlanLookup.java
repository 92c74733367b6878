package kg.onuguu.school;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What a list of schools says about their plans. The plans implement it, so that schools do not
 * depend on them; one query for all schools of a page.
 */
public interface PlanLookup {

  /** The plans of each school that has one. */
  Map<UUID, SchoolPlans> plansOf(Collection<UUID> schoolIds);

  /**
   * @param inForceId the plan in force, or null
   * @param currentId the newest plan: the draft or the one on its way, else the one in force
   * @param currentStatus lower_snake code of the status of the current plan, or null
   */
  record SchoolPlans(UUID inForceId, UUID currentId, String currentStatus) {}
}
