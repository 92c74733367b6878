package kg.onuguu.evaluation.annex;

import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.AnnexesApi;
import kg.onuguu.api.model.AnnexCreate;
import kg.onuguu.api.model.AnnexOrder;
import kg.onuguu.api.model.AnnexUpdate;
import kg.onuguu.api.model.SelfEvaluationAnnex;
import kg.onuguu.api.model.SelfEvaluationAnnexes;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** Annexes over HTTP. */
@ApplicationScoped
@RolesAllowed({DIRECTOR, DEPUTY})
public class AnnexesResource implements AnnexesApi {
  private final CurrentUser user;
  private final Idempotency idempotency;
  private final Annexes annexes;

  AnnexesResource(CurrentUser user, Idempotency idempotency, Annexes annexes) {
    this.user = user;
    this.idempotency = idempotency;
    this.annexes = annexes;
  }

  @Override
  public RestResponse<SelfEvaluationAnnex> addAnnex(
      UUID selfEvaluationId, AnnexCreate create, String idempotencyKey) {
    Caller caller = user.require();
    return idempotency.once(
        idempotencyKey,
        create,
        () -> {
          SelfEvaluationAnnex annex =
              annexes.add(
                  caller, selfEvaluationId, create.getEvidenceId(), create.getCriterionCodes());
          return Answers.created(
              annex,
              annex.getVersion(),
              "/api/v1/self-evaluations/%s/annexes/%s".formatted(selfEvaluationId, annex.getId()));
        });
  }

  @Override
  public RestResponse<SelfEvaluationAnnexes> orderAnnexes(
      UUID selfEvaluationId, AnnexOrder order, String ifMatch) {
    SelfEvaluationAnnexes inOrder =
        annexes.order(user.require(), selfEvaluationId, order.getAnnexIds(), ifMatch);
    return Answers.ok(inOrder, inOrder.getVersion());
  }

  @Override
  public RestResponse<SelfEvaluationAnnex> updateAnnex(
      UUID selfEvaluationId, UUID annexId, AnnexUpdate update, String ifMatch) {
    SelfEvaluationAnnex annex =
        annexes.update(
            user.require(), selfEvaluationId, annexId, update.getCriterionCodes(), ifMatch);
    return Answers.ok(annex, annex.getVersion());
  }

  @Override
  public RestResponse<Void> removeAnnex(UUID selfEvaluationId, UUID annexId, String ifMatch) {
    annexes.remove(user.require(), selfEvaluationId, annexId, ifMatch);
    return RestResponse.noContent();
  }
}
