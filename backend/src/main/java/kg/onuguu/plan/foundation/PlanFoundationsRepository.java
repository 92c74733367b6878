package kg.onuguu.plan.foundation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.plan.Plan;

/** The foundations of a plan; every plan has them from its first moment. */
@ApplicationScoped
public class PlanFoundationsRepository implements PanacheRepositoryBase<PlanFoundations, UUID> {
  public PlanFoundations of(Plan plan) {
    return findById(plan.getId());
  }
}
