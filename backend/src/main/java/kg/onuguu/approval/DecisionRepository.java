package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanPartRepository;

/** Decisions on a plan, of all its versions. */
@ApplicationScoped
public class DecisionRepository implements PlanPartRepository<Decision> {

  /** In the order in which they were entered. */
  @Override
  public List<Decision> inOrder(Plan plan) {
    return list("planId = ?1 order by enteredAt, id", plan.getId());
  }

  /** Those on one version. */
  List<Decision> ofVersion(Plan plan, int number) {
    return list("planId = ?1 and versionNumber = ?2 order by enteredAt, id", plan.getId(), number);
  }

  /** Those on a frozen version, also one of a plan that was replaced. */
  public List<Decision> onVersion(PlanVersion version) {
    return list(
        "planId = ?1 and versionNumber = ?2 order by enteredAt, id",
        version.getPlanId(),
        version.getNumber());
  }
}
