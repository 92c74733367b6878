package kg.onuguu.evaluation.text;

import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.SelfEvaluationTextsApi;
import kg.onuguu.api.model.CriterionAssignment;
import kg.onuguu.api.model.CriterionAssignmentUpdate;
import kg.onuguu.api.model.CriterionResponseUpdate;
import kg.onuguu.api.model.IntroBlockUpdate;
import kg.onuguu.api.model.SelfEvaluationCriterion;
import kg.onuguu.api.model.SelfEvaluationIntroBlock;
import kg.onuguu.api.model.WorkingCommission;
import kg.onuguu.api.model.WorkingCommissionUpdate;
import kg.onuguu.plan.Answers;
import org.jboss.resteasy.reactive.RestResponse;

/** The texts of a self-evaluation over HTTP. */
@ApplicationScoped
@RolesAllowed({DIRECTOR, DEPUTY})
public class SelfEvaluationTextsResource implements SelfEvaluationTextsApi {
  private final CurrentUser user;
  private final TextWriter texts;
  private final Assignments assignments;
  private final WorkingCommissions commissions;
  private final TextMapper mapper;

  SelfEvaluationTextsResource(
      CurrentUser user,
      TextWriter texts,
      Assignments assignments,
      WorkingCommissions commissions,
      TextMapper mapper) {
    this.user = user;
    this.texts = texts;
    this.assignments = assignments;
    this.commissions = commissions;
    this.mapper = mapper;
  }

  @Override
  public RestResponse<SelfEvaluationIntroBlock> replaceIntroBlock(
      UUID selfEvaluationId, String introBlock, IntroBlockUpdate update, String ifMatch) {
    SelfEvaluationIntroBlock block =
        mapper.toApi(
            texts.replaceIntro(user.require(), selfEvaluationId, introBlock, update, ifMatch));
    return Answers.ok(block, block.getVersion());
  }

  @Override
  public RestResponse<SelfEvaluationCriterion> replaceCriterionResponse(
      UUID selfEvaluationId, String criterionCode, CriterionResponseUpdate update, String ifMatch) {
    SelfEvaluationCriterion criterion =
        texts.replaceCriterion(user.require(), selfEvaluationId, criterionCode, update, ifMatch);
    return Answers.ok(criterion, criterion.getVersion());
  }

  @Override
  public RestResponse<CriterionAssignment> assignCriterion(
      UUID selfEvaluationId,
      String criterionCode,
      CriterionAssignmentUpdate update,
      String ifMatch) {
    CriterionAssignment assignment =
        mapper.toApi(
            assignments.assign(user.require(), selfEvaluationId, criterionCode, update, ifMatch));
    return Answers.ok(assignment, assignment.getVersion());
  }

  @Override
  public RestResponse<WorkingCommission> replaceWorkingCommission(
      UUID selfEvaluationId, WorkingCommissionUpdate update, String ifMatch) {
    WorkingCommission commission =
        mapper.toApi(commissions.replace(user.require(), selfEvaluationId, update, ifMatch));
    return Answers.ok(commission, commission.getVersion());
  }
}
