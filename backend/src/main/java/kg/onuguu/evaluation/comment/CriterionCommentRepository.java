package kg.onuguu.evaluation.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.evaluation.EvaluationPartRepository;
import kg.onuguu.evaluation.SelfEvaluation;

/** Comments at criteria. */
@ApplicationScoped
public class CriterionCommentRepository implements EvaluationPartRepository<CriterionComment> {

  /** Oldest first. */
  @Override
  public List<CriterionComment> inOrder(SelfEvaluation evaluation) {
    return list("selfEvaluationId = ?1 order by createdAt, id", evaluation.getId());
  }

  /** Of one criterion, oldest first. */
  List<CriterionComment> at(SelfEvaluation evaluation, String criterionCode) {
    return list(
        "selfEvaluationId = ?1 and criterionCode = ?2 order by createdAt, id",
        evaluation.getId(),
        criterionCode);
  }
}
