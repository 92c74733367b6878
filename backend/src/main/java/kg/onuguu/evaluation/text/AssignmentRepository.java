package kg.onuguu.evaluation.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.evaluation.EvaluationPartRepository;
import kg.onuguu.evaluation.SelfEvaluation;

/** Who writes which criterion. */
@ApplicationScoped
public class AssignmentRepository implements EvaluationPartRepository<CriterionAssignment> {
  @Override
  public List<CriterionAssignment> inOrder(SelfEvaluation evaluation) {
    return list("selfEvaluationId = ?1 order by id", evaluation.getId());
  }
}
