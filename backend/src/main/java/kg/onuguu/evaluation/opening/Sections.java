package kg.onuguu.evaluation.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.api.model.SelfEvaluationSection;
import kg.onuguu.api.model.SwotPoint;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.evaluation.criteria.SetSection;
import kg.onuguu.evaluation.swot.SwotKind;
import kg.onuguu.evaluation.swot.SwotMapper;
import kg.onuguu.evaluation.text.CriterionResponse;
import kg.onuguu.evaluation.text.CriterionState;

/** The sections with their progress, strengths and weaknesses. */
@ApplicationScoped
class Sections {
  private static final int PERCENT = 100;

  private final SwotMapper points;

  Sections(SwotMapper points) {
    this.points = points;
  }

  List<SelfEvaluationSection> of(EvaluationParts parts) {
    return parts.set().getSections().stream().map(section -> of(section, parts)).toList();
  }

  private SelfEvaluationSection of(SetSection section, EvaluationParts parts) {
    List<CriterionResponse> criteria =
        parts.criteria().stream()
            .filter(criterion -> criterion.getSectionCode().equals(section.code()))
            .toList();
    int complete =
        (int)
            criteria.stream()
                .filter(criterion -> parts.stateOf(criterion) == CriterionState.COMPLETE)
                .count();
    return new SelfEvaluationSection()
        .code(section.code())
        .written((int) criteria.stream().filter(CriterionResponse::hasText).count())
        .complete(complete)
        .total(criteria.size())
        .percent(Math.round((float) complete * PERCENT / criteria.size()))
        .strengths(points(section, SwotKind.STRENGTH, parts))
        .weaknesses(points(section, SwotKind.WEAKNESS, parts));
  }

  private List<SwotPoint> points(SetSection section, SwotKind kind, EvaluationParts parts) {
    return parts.points().stream()
        .filter(view -> view.point().getSectionCode().equals(section.code()))
        .filter(view -> view.point().getKind() == kind)
        .map(points::toApi)
        .toList();
  }
}
