package kg.onuguu.evaluation.swot;

import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.StrengthsAndWeaknessesApi;
import kg.onuguu.api.model.SwotPoint;
import kg.onuguu.api.model.SwotPointUpdate;
import kg.onuguu.api.model.WeaknessToProblem;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** Strengths and weaknesses over HTTP. */
@ApplicationScoped
@RolesAllowed({DIRECTOR, DEPUTY})
public class SwotResource implements StrengthsAndWeaknessesApi {
  private final CurrentUser user;
  private final Idempotency idempotency;
  private final SwotPoints points;
  private final WeaknessProblems problems;
  private final SwotViews views;
  private final SwotMapper mapper;

  SwotResource(
      CurrentUser user,
      Idempotency idempotency,
      SwotPoints points,
      WeaknessProblems problems,
      SwotViews views,
      SwotMapper mapper) {
    this.user = user;
    this.idempotency = idempotency;
    this.points = points;
    this.problems = problems;
    this.views = views;
    this.mapper = mapper;
  }

  @Override
  public RestResponse<SwotPoint> createSwotPoint(
      UUID selfEvaluationId, SwotPointUpdate update, String idempotencyKey) {
    Caller caller = user.require();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> created(selfEvaluationId, points.create(caller, selfEvaluationId, update)));
  }

  @Override
  public RestResponse<SwotPoint> updateSwotPoint(
      UUID selfEvaluationId, UUID pointId, SwotPointUpdate update, String ifMatch) {
    SwotPoint point =
        view(points.update(user.require(), selfEvaluationId, pointId, update, ifMatch));
    return Answers.ok(point, point.getVersion());
  }

  @Override
  public RestResponse<Void> deleteSwotPoint(UUID selfEvaluationId, UUID pointId, String ifMatch) {
    points.delete(user.require(), selfEvaluationId, pointId, ifMatch);
    return RestResponse.noContent();
  }

  @Override
  public RestResponse<SwotPoint> makeProblemOfWeakness(
      UUID selfEvaluationId, UUID pointId, WeaknessToProblem request, String idempotencyKey) {
    Caller caller = user.require();
    return idempotency.once(
        idempotencyKey,
        request,
        () -> created(selfEvaluationId, problems.make(caller, selfEvaluationId, pointId, request)));
  }

  private RestResponse<SwotPoint> created(
      UUID selfEvaluationId, kg.onuguu.evaluation.swot.SwotPoint point) {
    SwotPoint view = view(point);
    return Answers.created(
        view,
        view.getVersion(),
        "/api/v1/self-evaluations/%s/points/%s".formatted(selfEvaluationId, view.getId()));
  }

  private SwotPoint view(kg.onuguu.evaluation.swot.SwotPoint point) {
    return mapper.toApi(views.of(point));
  }
}
