package kg.onuguu.evaluation.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.evaluation.EvaluationPartRepository;
import kg.onuguu.evaluation.SelfEvaluation;

/** Parts of the reports of working commissions. */
@ApplicationScoped
public class ReportPartRepository implements EvaluationPartRepository<ReportPart> {
  @Override
  public List<ReportPart> inOrder(SelfEvaluation evaluation) {
    return list("selfEvaluationId = ?1 order by position", evaluation.getId());
  }
}
