package kg.onuguu.evaluation.annex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kg.onuguu.evaluation.EvaluationPartRepository;
import kg.onuguu.evaluation.SelfEvaluation;

/** Annexes. */
@ApplicationScoped
public class AnnexRepository implements EvaluationPartRepository<Annex> {

  /** By number, with their criteria. */
  @Override
  public List<Annex> inOrder(SelfEvaluation evaluation) {
    return list(
        "select distinct annex from Annex annex left join fetch annex.criterionCodes"
            + " where annex.selfEvaluationId = ?1 order by annex.position, annex.id",
        evaluation.getId());
  }

  boolean has(SelfEvaluation evaluation, UUID evidenceId) {
    return count("selfEvaluationId = ?1 and evidenceId = ?2", evaluation.getId(), evidenceId) > 0;
  }

  int nextPosition(SelfEvaluation evaluation) {
    return getEntityManager()
            .createQuery(
                "select coalesce(max(annex.position), -1) from Annex annex"
                    + " where annex.selfEvaluationId = :evaluation",
                Integer.class)
            .setParameter("evaluation", evaluation.getId())
            .getSingleResult()
        + 1;
  }
}
