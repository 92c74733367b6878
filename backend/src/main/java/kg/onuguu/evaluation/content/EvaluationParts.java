package kg.onuguu.evaluation.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.annex.NumberedAnnex;
import kg.onuguu.evaluation.criteria.CriteriaSet;
import kg.onuguu.evaluation.recommendation.RecommendationViews;
import kg.onuguu.evaluation.register.RegisterValues;
import kg.onuguu.evaluation.swot.SwotViews;
import kg.onuguu.evaluation.text.CriterionResponse;
import kg.onuguu.evaluation.text.CriterionState;
import kg.onuguu.evaluation.text.IntroBlock;
import kg.onuguu.evaluation.text.ReportPart;
import kg.onuguu.evaluation.text.WorkingCommission;

/**
 * A whole self-evaluation: what is opened, checked, frozen and compared.
 *
 * @param newestSet whether its criteria are the newest version of their code
 * @param values of the registers: frozen from the finalisation on, live before it
 */
public record EvaluationParts(
    SelfEvaluation evaluation,
    CriteriaSet set,
    boolean newestSet,
    List<IntroBlock> intro,
    List<CriterionResponse> criteria,
    List<SwotViews.View> points,
    WorkingCommission commission,
    List<ReportPart> reportParts,
    List<RecommendationViews.View> recommendations,
    List<NumberedAnnex> annexes,
    RegisterValues values) {

  /** How many annexes stand at each criterion. */
  public Map<String, Integer> annexesByCriterion() {
    return annexes.stream()
        .flatMap(annex -> annex.criterionCodes().stream())
        .collect(Collectors.toMap(code -> code, code -> 1, Integer::sum));
  }

  /** */
  public CriterionState stateOf(CriterionResponse response) {
    return response.state(annexesByCriterion().containsKey(response.getCode()));
  }
}
