package kg.onuguu.evaluation.annex;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.evaluation.SelfEvaluation;

/** Orders of annexes; each has the id of its self-evaluation. */
@ApplicationScoped
public class AnnexListRepository implements PanacheRepositoryBase<AnnexList, UUID> {

  /** Made with the self-evaluation, so it is there. */
  AnnexList of(SelfEvaluation evaluation) {
    return find("id", evaluation.getId()).singleResult();
  }
}
