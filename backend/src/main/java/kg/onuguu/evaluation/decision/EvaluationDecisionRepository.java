package kg.onuguu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.evaluation.EvaluationPartRepository;
import kg.onuguu.evaluation.SelfEvaluation;

/** Decisions on self-evaluations. */
@ApplicationScoped
public class EvaluationDecisionRepository implements EvaluationPartRepository<EvaluationDecision> {

  /** Oldest first. */
  @Override
  public List<EvaluationDecision> inOrder(SelfEvaluation evaluation) {
    return list("selfEvaluationId = ?1 order by decidedAt, id", evaluation.getId());
  }
}
