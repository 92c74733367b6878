package kg.onuguu.evaluation.decision;

import kg.onuguu.api.model.SelfEvaluationAction;
import kg.onuguu.api.model.SelfEvaluationDecision;
import kg.onuguu.api.model.SelfEvaluationVersionSummary;
import kg.onuguu.evaluation.EvaluationVerb;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Decisions and versions at the edge. */
@Mapper
public interface DecisionMapper {
  @Mapping(target = "before", source = "statusBefore")
  @Mapping(target = "after", source = "statusAfter")
  @Mapping(target = "at", source = "decidedAt")
  @Mapping(target = "byName", source = "decidedByName")
  @Mapping(target = "byRole", source = "decidedByRole")
  SelfEvaluationDecision toApi(EvaluationDecision decision);

  SelfEvaluationAction toApi(EvaluationVerb verb);

  SelfEvaluationVersionSummary toApi(VersionRepository.Summary summary);
}
