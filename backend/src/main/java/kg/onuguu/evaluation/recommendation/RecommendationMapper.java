package kg.onuguu.evaluation.recommendation;

import kg.onuguu.api.model.SelfEvaluationRecommendation;
import kg.onuguu.api.model.SelfEvaluationRecommendationUpdate;
import kg.onuguu.api.model.WeaknessProblem;
import kg.onuguu.evaluation.swot.WeaknessState;
import kg.onuguu.plan.Texts;
import kg.onuguu.plan.problem.WeaknessThread.Measure;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Recommendations at the edge. */
@Mapper(imports = Texts.class)
public interface RecommendationMapper {

  @Mapping(target = "criterionCode", expression = "java(Texts.orNull(update.getCriterionCode()))")
  Recommendation.Content toContent(SelfEvaluationRecommendationUpdate update);

  default SelfEvaluationRecommendation toApi(RecommendationViews.View view) {
    Recommendation one = view.recommendation();
    return new SelfEvaluationRecommendation()
        .id(one.getId())
        .version((int) one.getVersion())
        .number(view.number())
        .area(toApi(one.getArea()))
        .text(one.getText())
        .criterionCode(one.getCriterionCode())
        .position(view.position())
        .state(toApi(WeaknessState.of(view.measures())))
        .problems(view.measures().stream().map(this::toApi).toList());
  }

  kg.onuguu.api.model.RecommendationArea toApi(RecommendationArea area);

  kg.onuguu.api.model.WeaknessState toApi(WeaknessState state);

  WeaknessProblem toApi(Measure measure);
}
