package kg.onuguu.evaluation.opening;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.SelfEvaluationDecisionsApi;
import kg.onuguu.api.model.SelfEvaluation;
import kg.onuguu.api.model.SelfEvaluationRemark;
import kg.onuguu.api.model.SelfEvaluationReturn;
import kg.onuguu.api.model.SelfEvaluationVersion;
import kg.onuguu.evaluation.EvaluationVerb;
import kg.onuguu.evaluation.decision.Deciding;
import kg.onuguu.evaluation.decision.VersionReader;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions on a self-evaluation over HTTP: each verb has an address, and its roles. */
@ApplicationScoped
public class SelfEvaluationDecisionsResource implements SelfEvaluationDecisionsApi {
  private final CurrentUser user;
  private final CurrentRequest request;
  private final Idempotency idempotency;
  private final Deciding deciding;
  private final OpeningReader opening;
  private final VersionReader versions;

  SelfEvaluationDecisionsResource(
      CurrentUser user,
      CurrentRequest request,
      Idempotency idempotency,
      Deciding deciding,
      OpeningReader opening,
      VersionReader versions) {
    this.user = user;
    this.request = request;
    this.idempotency = idempotency;
    this.deciding = deciding;
    this.opening = opening;
    this.versions = versions;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<SelfEvaluation> agreeSelfEvaluation(
      UUID selfEvaluationId, SelfEvaluationRemark remark, String ifMatch, String key) {
    return decide(selfEvaluationId, EvaluationVerb.AGREE, remark, ifMatch, key);
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<SelfEvaluation> reopenSelfEvaluation(
      UUID selfEvaluationId, SelfEvaluationRemark remark, String ifMatch, String key) {
    return decide(selfEvaluationId, EvaluationVerb.REOPEN, remark, ifMatch, key);
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<SelfEvaluation> finaliseSelfEvaluation(
      UUID selfEvaluationId, SelfEvaluationRemark remark, String ifMatch, String key) {
    return decide(selfEvaluationId, EvaluationVerb.FINALISE, remark, ifMatch, key);
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<SelfEvaluation> submitSelfEvaluation(
      UUID selfEvaluationId, SelfEvaluationRemark remark, String ifMatch, String key) {
    return decide(selfEvaluationId, EvaluationVerb.SUBMIT, remark, ifMatch, key);
  }

  @Override
  @RolesAllowed(DISTRICT_SPECIALIST)
  public RestResponse<SelfEvaluation> returnSelfEvaluation(
      UUID selfEvaluationId, SelfEvaluationReturn reason, String ifMatch, String key) {
    return decide(
        selfEvaluationId,
        EvaluationVerb.RETURN,
        new SelfEvaluationRemark().comment(reason.getComment()),
        ifMatch,
        key);
  }

  @Override
  @RolesAllowed(DISTRICT_SPECIALIST)
  public RestResponse<SelfEvaluation> acceptSelfEvaluation(
      UUID selfEvaluationId, SelfEvaluationRemark remark, String ifMatch, String key) {
    return decide(selfEvaluationId, EvaluationVerb.ACCEPT, remark, ifMatch, key);
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<SelfEvaluationVersion> getSelfEvaluationVersion(
      UUID selfEvaluationId, Integer versionNumber) {
    return RestResponse.ok(versions.read(user.require().scope(), selfEvaluationId, versionNumber));
  }

  private RestResponse<SelfEvaluation> decide(
      UUID id, EvaluationVerb verb, SelfEvaluationRemark remark, String ifMatch, String key) {
    Caller caller = user.require();
    Language language = request.language();
    return idempotency.once(
        key,
        remark,
        () -> {
          SelfEvaluation decided =
              opening.open(
                  deciding.decide(caller, id, verb, remark.getComment(), ifMatch, language),
                  caller,
                  language);
          return Answers.ok(decided, decided.getVersion());
        });
  }
}
