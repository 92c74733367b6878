package kg.onuguu.evaluation.text;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.evaluation.SelfEvaluation;

/** Working commissions; each has the id of its self-evaluation. */
@ApplicationScoped
public class WorkingCommissionRepository implements PanacheRepositoryBase<WorkingCommission, UUID> {

  /** Made with the self-evaluation, so it is there. */
  public WorkingCommission of(SelfEvaluation evaluation) {
    return find("id", evaluation.getId()).singleResult();
  }
}
