package kg.onuguu.evaluation.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import kg.onuguu.api.model.ComparedEvaluation;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.evaluation.opening.HeadMapper;
import kg.onuguu.evaluation.text.CriterionResponse;

/** The two that are compared, in numbers. */
@ApplicationScoped
class ComparedHeads {
  private final HeadMapper heads;

  ComparedHeads(HeadMapper heads) {
    this.heads = heads;
  }

  ComparedEvaluation of(EvaluationParts parts) {
    long weaknesses = parts.points().stream().filter(view -> view.point().isWeakness()).count();
    return new ComparedEvaluation()
        .id(parts.evaluation().getId())
        .schoolYear(parts.evaluation().getSchoolYear())
        .purpose(heads.toApi(parts.evaluation().getPurpose()))
        .status(heads.toApi(parts.evaluation().getStatus()))
        .criteriaCode(parts.set().getCode())
        .criteriaVersion(parts.set().getNumber())
        .strengths((int) (parts.points().size() - weaknesses))
        .weaknesses((int) weaknesses)
        .annexes(parts.annexes().size())
        .textLength(parts.criteria().stream().mapToInt(CriterionResponse::getTextLength).sum());
  }
}
