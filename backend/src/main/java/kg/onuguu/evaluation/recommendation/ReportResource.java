package kg.onuguu.evaluation.recommendation;

import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.ReportOfTheWorkingCommissionApi;
import kg.onuguu.api.model.SelfEvaluationRecommendation;
import kg.onuguu.api.model.SelfEvaluationRecommendationUpdate;
import kg.onuguu.api.model.SelfEvaluationReportPart;
import kg.onuguu.api.model.SelfEvaluationReportPartUpdate;
import kg.onuguu.api.model.WeaknessToProblem;
import kg.onuguu.evaluation.text.ReportWriter;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** The report of the working commission over HTTP: its ten parts and its recommendations. */
@ApplicationScoped
@RolesAllowed({DIRECTOR, DEPUTY})
public class ReportResource implements ReportOfTheWorkingCommissionApi {
  private final CurrentUser user;
  private final Idempotency idempotency;
  private final ReportWriter parts;
  private final Recommendations recommendations;
  private final RecommendationProblems problems;
  private final RecommendationMapper mapper;

  ReportResource(
      CurrentUser user,
      Idempotency idempotency,
      ReportWriter parts,
      Recommendations recommendations,
      RecommendationProblems problems,
      RecommendationMapper mapper) {
    this.user = user;
    this.idempotency = idempotency;
    this.parts = parts;
    this.recommendations = recommendations;
    this.problems = problems;
    this.mapper = mapper;
  }

  @Override
  public RestResponse<SelfEvaluationReportPart> replaceReportPart(
      UUID selfEvaluationId,
      String partCode,
      SelfEvaluationReportPartUpdate update,
      String ifMatch) {
    SelfEvaluationReportPart part =
        parts.replace(user.require(), selfEvaluationId, partCode, update, ifMatch);
    return Answers.ok(part, part.getVersion());
  }

  @Override
  public RestResponse<SelfEvaluationRecommendation> createRecommendation(
      UUID selfEvaluationId, SelfEvaluationRecommendationUpdate update, String idempotencyKey) {
    Caller caller = user.require();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> created(selfEvaluationId, recommendations.create(caller, selfEvaluationId, update)));
  }

  @Override
  public RestResponse<SelfEvaluationRecommendation> updateRecommendation(
      UUID selfEvaluationId,
      UUID recommendationId,
      SelfEvaluationRecommendationUpdate update,
      String ifMatch) {
    SelfEvaluationRecommendation changed =
        mapper.toApi(
            recommendations.update(
                user.require(), selfEvaluationId, recommendationId, update, ifMatch));
    return Answers.ok(changed, changed.getVersion());
  }

  @Override
  public RestResponse<Void> deleteRecommendation(
      UUID selfEvaluationId, UUID recommendationId, String ifMatch) {
    recommendations.delete(user.require(), selfEvaluationId, recommendationId, ifMatch);
    return RestResponse.noContent();
  }

  @Override
  public RestResponse<SelfEvaluationRecommendation> makeProblemOfRecommendation(
      UUID selfEvaluationId,
      UUID recommendationId,
      WeaknessToProblem request,
      String idempotencyKey) {
    Caller caller = user.require();
    return idempotency.once(
        idempotencyKey,
        request,
        () ->
            created(
                selfEvaluationId,
                problems.make(caller, selfEvaluationId, recommendationId, request)));
  }

  private RestResponse<SelfEvaluationRecommendation> created(
      UUID selfEvaluationId, RecommendationViews.View view) {
    SelfEvaluationRecommendation made = mapper.toApi(view);
    return Answers.created(
        made,
        made.getVersion(),
        "/api/v1/self-evaluations/%s/recommendations/%s".formatted(selfEvaluationId, made.getId()));
  }
}
