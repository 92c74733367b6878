package kg.onuguu.approval;

import kg.onuguu.api.model.DecisionRequest;
import kg.onuguu.api.model.PlanVersionSummary;
import org.mapstruct.Mapper;

/** Decisions and versions at the edge. */
@Mapper
public interface ApprovalMapper {

  kg.onuguu.api.model.Decision toApi(Decision decision);

  Decision.Content toContent(DecisionRequest request);

  kg.onuguu.api.model.ApprovalStep toApi(ApprovalStep step);

  kg.onuguu.api.model.PlanStatus toApi(kg.onuguu.plan.PlanStatus status);

  kg.onuguu.api.model.StepState toApi(ApprovalChain.State state);

  PlanVersionSummary toSummary(PlanVersion version, boolean intact);

  /** A text that is only spaces says nothing. */
  default String text(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
