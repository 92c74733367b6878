package kg.onuguu.plan.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import kg.onuguu.plan.Plan;

/** The team of a plan; every plan has one from its first moment. */
@ApplicationScoped
public class PlanTeamRepository implements PanacheRepositoryBase<PlanTeam, UUID> {
  public PlanTeam of(Plan plan) {
    return findById(plan.getId());
  }

  /** A change of members: a draft again, and a new version even when it was a draft. */
  void reopen(Plan plan) {
    PlanTeam team = of(plan);
    team.reopen();
    getEntityManager().lock(team, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    flush();
  }
}
