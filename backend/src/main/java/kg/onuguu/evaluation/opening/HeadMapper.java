package kg.onuguu.evaluation.opening;

import kg.onuguu.api.model.LocalizedText;
import kg.onuguu.api.model.SelfEvaluation;
import kg.onuguu.api.model.SelfEvaluationPurpose;
import kg.onuguu.api.model.SelfEvaluationStatus;
import kg.onuguu.api.model.SelfEvaluationSummary;
import kg.onuguu.evaluation.Purpose;
import kg.onuguu.evaluation.criteria.CriteriaSet;
import kg.onuguu.evaluation.text.CriterionResponseRepository.Progress;
import kg.onuguu.shared.text.LocalizedName;
import org.mapstruct.Mapper;

/** Heads of self-evaluations at the edge. */
@Mapper
public interface HeadMapper {

  default SelfEvaluation toApi(kg.onuguu.evaluation.SelfEvaluation evaluation) {
    return new SelfEvaluation()
        .id(evaluation.getId())
        .version((int) evaluation.getVersion())
        .schoolId(evaluation.getSchool().getId())
        .schoolName(toApi(evaluation.getSchool().getName()))
        .schoolYear(evaluation.getSchoolYear())
        .purpose(toApi(evaluation.getPurpose()))
        .status(toApi(evaluation.getStatus()))
        .firstYear(evaluation.period().firstYear())
        .lastYear(evaluation.period().lastYear())
        .createdAt(evaluation.getCreatedAt())
        .updatedAt(evaluation.getUpdatedAt())
        .finalisedAt(evaluation.getFinalisedAt())
        .submittedAt(evaluation.getSubmittedAt());
  }

  default SelfEvaluationSummary toSummary(
      kg.onuguu.evaluation.SelfEvaluation evaluation, CriteriaSet set, Progress progress) {
    return new SelfEvaluationSummary()
        .id(evaluation.getId())
        .version((int) evaluation.getVersion())
        .schoolId(evaluation.getSchool().getId())
        .schoolName(toApi(evaluation.getSchool().getName()))
        .schoolYear(evaluation.getSchoolYear())
        .purpose(toApi(evaluation.getPurpose()))
        .status(toApi(evaluation.getStatus()))
        .criteriaCode(set.getCode())
        .criteriaVersion(set.getNumber())
        .written((int) progress.written())
        .complete((int) progress.complete())
        .total((int) progress.total())
        .updatedAt(evaluation.getUpdatedAt())
        .finalisedAt(evaluation.getFinalisedAt())
        .submittedAt(evaluation.getSubmittedAt());
  }

  LocalizedText toApi(LocalizedName name);

  SelfEvaluationPurpose toApi(Purpose purpose);

  SelfEvaluationStatus toApi(kg.onuguu.evaluation.SelfEvaluationStatus status);

  kg.onuguu.evaluation.SelfEvaluationStatus toEntity(SelfEvaluationStatus status);

  Purpose toEntity(SelfEvaluationPurpose purpose);
}
