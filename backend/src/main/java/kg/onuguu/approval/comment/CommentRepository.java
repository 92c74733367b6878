package kg.onuguu.approval.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanPartRepository;

/** Comments of a plan. */
@ApplicationScoped
public class CommentRepository implements PlanPartRepository<PlanComment> {

  /** Oldest first. */
  @Override
  public List<PlanComment> inOrder(Plan plan) {
    return list("planId = ?1 order by createdAt, id", plan.getId());
  }

  /** One of that plan. */
  Optional<PlanComment> byId(Plan plan, UUID id) {
    return find("planId = ?1 and id = ?2", plan.getId(), id).firstResultOptional();
  }
}
