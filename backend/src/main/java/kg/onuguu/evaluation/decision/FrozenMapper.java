package kg.onuguu.evaluation.decision;

import kg.onuguu.api.model.FrozenCriterion;
import kg.onuguu.api.model.FrozenPoint;
import kg.onuguu.api.model.FrozenRecommendation;
import kg.onuguu.api.model.SelfEvaluationContent;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.narrative.NarrativeMapper;
import kg.onuguu.evaluation.recommendation.Recommendation;
import kg.onuguu.evaluation.recommendation.RecommendationArea;
import kg.onuguu.evaluation.recommendation.RecommendationViews;
import kg.onuguu.evaluation.swot.SwotPoint;
import kg.onuguu.evaluation.text.CriterionResponse;
import kg.onuguu.shared.text.LocalizedName;
import org.mapstruct.Mapper;

/** What is frozen of a self-evaluation, in the words of the contract. */
@Mapper(uses = NarrativeMapper.class)
interface FrozenMapper {

  default SelfEvaluationContent toApi(SelfEvaluation evaluation) {
    return new SelfEvaluationContent()
        .schoolId(evaluation.getSchool().getId())
        .schoolName(toApi(evaluation.getSchool().getName()))
        .schoolYear(evaluation.getSchoolYear())
        .purpose(kg.onuguu.api.model.SelfEvaluationPurpose.valueOf(evaluation.getPurpose().name()))
        .firstYear(evaluation.period().firstYear())
        .lastYear(evaluation.period().lastYear());
  }

  FrozenCriterion toApi(CriterionResponse response);

  FrozenPoint toApi(SwotPoint point);

  default FrozenRecommendation toApi(RecommendationViews.View view) {
    Recommendation one = view.recommendation();
    return new FrozenRecommendation()
        .id(one.getId())
        .number(view.number())
        .area(toApi(one.getArea()))
        .text(one.getText())
        .criterionCode(one.getCriterionCode());
  }

  kg.onuguu.api.model.RecommendationArea toApi(RecommendationArea area);

  kg.onuguu.api.model.LocalizedText toApi(LocalizedName name);
}
