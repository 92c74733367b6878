package kg.onuguu.approval.comment;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.UUID;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.CommentsApi;
import kg.onuguu.api.model.Comment;
import kg.onuguu.api.model.CommentCreate;
import kg.onuguu.api.model.CommentList;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** Comments over HTTP. A commission member does not read what school and district talk about. */
class CommentsResource implements CommentsApi {
  private final Comments comments;
  private final CommentMapper mapper;
  private final CurrentUser user;
  private final Idempotency idempotency;

  CommentsResource(
      Comments comments, CommentMapper mapper, CurrentUser user, Idempotency idempotency) {
    this.comments = comments;
    this.mapper = mapper;
    this.user = user;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<CommentList> listComments(UUID planId) {
    return RestResponse.ok(
        new CommentList()
            .items(
                comments.list(user.require().scope(), planId).stream()
                    .map(mapper::toApi)
                    .toList()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, DISTRICT_SPECIALIST})
  public RestResponse<Comment> createComment(
      UUID planId, CommentCreate request, String idempotencyKey) {
    return idempotency.once(
        idempotencyKey,
        request,
        () -> {
          PlanComment comment =
              comments.write(
                  user.require(),
                  planId,
                  new Comments.Draft(
                      mapper.toEntity(request.getSection()),
                      request.getTargetId(),
                      request.getField(),
                      request.getParentId(),
                      request.getText()));
          return RestResponse.ResponseBuilder.ok(mapper.toApi(comment))
              .status(RestResponse.Status.CREATED)
              .location(URI.create("/api/v1/plans/" + planId + "/comments/" + comment.getId()))
              .tag(Precondition.tag(comment.getVersion()))
              .build();
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, DISTRICT_SPECIALIST})
  public RestResponse<Comment> resolveComment(UUID planId, UUID commentId, String ifMatch) {
    PlanComment comment = comments.resolve(user.require(), planId, commentId, ifMatch);
    return RestResponse.ResponseBuilder.ok(mapper.toApi(comment))
        .tag(Precondition.tag(comment.getVersion()))
        .build();
  }
}
