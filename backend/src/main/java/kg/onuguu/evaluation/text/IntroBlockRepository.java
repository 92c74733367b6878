package kg.onuguu.evaluation.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import kg.onuguu.evaluation.EvaluationPartRepository;
import kg.onuguu.evaluation.SelfEvaluation;

/** Blocks of the introduction. */
@ApplicationScoped
public class IntroBlockRepository implements EvaluationPartRepository<IntroBlock> {
  @Override
  public List<IntroBlock> inOrder(SelfEvaluation evaluation) {
    return list("selfEvaluationId", evaluation.getId()).stream()
        .sorted(Comparator.comparing(IntroBlock::getBlock))
        .toList();
  }
}
