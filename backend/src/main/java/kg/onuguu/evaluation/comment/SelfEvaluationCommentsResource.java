package kg.onuguu.evaluation.comment;

import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.SelfEvaluationCommentsApi;
import kg.onuguu.api.model.SelfEvaluationComment;
import kg.onuguu.api.model.SelfEvaluationCommentCreate;
import kg.onuguu.api.model.SelfEvaluationCommentList;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** Comments at criteria over HTTP; nobody outside the school reads them. */
@ApplicationScoped
@RolesAllowed({DIRECTOR, DEPUTY})
public class SelfEvaluationCommentsResource implements SelfEvaluationCommentsApi {
  private final CurrentUser user;
  private final Idempotency idempotency;
  private final CriterionComments comments;
  private final CriterionCommentMapper mapper;

  SelfEvaluationCommentsResource(
      CurrentUser user,
      Idempotency idempotency,
      CriterionComments comments,
      CriterionCommentMapper mapper) {
    this.user = user;
    this.idempotency = idempotency;
    this.comments = comments;
    this.mapper = mapper;
  }

  @Override
  public RestResponse<SelfEvaluationCommentList> listSelfEvaluationComments(
      UUID selfEvaluationId, String criterionCode) {
    return RestResponse.ok(
        new SelfEvaluationCommentList()
            .items(
                comments.list(user.require(), selfEvaluationId, criterionCode).stream()
                    .map(mapper::toApi)
                    .toList()));
  }

  @Override
  public RestResponse<SelfEvaluationComment> createSelfEvaluationComment(
      UUID selfEvaluationId, SelfEvaluationCommentCreate create, String idempotencyKey) {
    Caller author = user.require();
    return idempotency.once(
        idempotencyKey,
        create,
        () -> {
          CriterionComment comment =
              comments.write(
                  author,
                  selfEvaluationId,
                  new CriterionComments.Draft(
                      create.getCriterionCode(),
                      create.getParentId(),
                      create.getText(),
                      create.getMentions()));
          return Answers.created(
              mapper.toApi(comment),
              comment.getVersion(),
              "/api/v1/self-evaluations/%s/comments/%s"
                  .formatted(selfEvaluationId, comment.getId()));
        });
  }

  @Override
  public RestResponse<SelfEvaluationComment> resolveSelfEvaluationComment(
      UUID selfEvaluationId, UUID commentId, String ifMatch) {
    CriterionComment comment =
        comments.resolve(user.require(), selfEvaluationId, commentId, ifMatch);
    return Answers.ok(mapper.toApi(comment), comment.getVersion());
  }
}
