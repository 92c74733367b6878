package kg.onuguu.evaluation.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import kg.onuguu.evaluation.EvaluationPartRepository;
import kg.onuguu.evaluation.SelfEvaluation;

/** Recommendations of working commissions. */
@ApplicationScoped
public class RecommendationRepository implements EvaluationPartRepository<Recommendation> {

  /** Area by area, as they are numbered. */
  @Override
  public List<Recommendation> inOrder(SelfEvaluation evaluation) {
    return list("selfEvaluationId = ?1 order by position, id", evaluation.getId()).stream()
        .sorted(Comparator.comparing(Recommendation::getArea))
        .toList();
  }
}
