package kg.onuguu.finance.board;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.BoardDecisionsApi;
import kg.onuguu.api.model.BoardDecision;
import kg.onuguu.api.model.BoardDecisionPage;
import kg.onuguu.api.model.BoardDecisionUpdate;
import kg.onuguu.plan.Answers;
import kg.onuguu.plan.Texts;
import kg.onuguu.shared.text.SearchText;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions about money over HTTP. */
class BoardDecisionsResource implements BoardDecisionsApi {
  private static final int MOST_WORDS = 8;

  private final BoardDecisions decisions;
  private final BoardMapper mapper;
  private final CurrentScope scope;
  private final Idempotency idempotency;

  BoardDecisionsResource(
      BoardDecisions decisions, BoardMapper mapper, CurrentScope scope, Idempotency idempotency) {
    this.decisions = decisions;
    this.mapper = mapper;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<BoardDecisionPage> listBoardDecisions(
      UUID schoolId,
      String q,
      kg.onuguu.api.model.BoardBody body,
      Integer year,
      Integer page,
      Integer size) {
    Paging paging = Paging.of(page, size);
    BoardFilter filter =
        new BoardFilter(
            mapper.toOwn(body),
            year,
            null,
            SearchText.patterns(q).stream().distinct().limit(MOST_WORDS).toList());
    return RestResponse.ok(
        mapper.toBoardDecisions(decisions.page(scope.get(), schoolId, filter, paging), paging));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<BoardDecision> createBoardDecision(
      UUID schoolId, BoardDecisionUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    requireWords(update);
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          BoardDecision decision = decisions.create(caller, schoolId, mapper.toContent(update));
          return Answers.created(
              decision,
              decision.getVersion(),
              "/api/v1/schools/%s/finance/board/decisions/%s"
                  .formatted(schoolId, decision.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<BoardDecision> getBoardDecision(UUID schoolId, UUID boardDecisionId) {
    BoardDecision decision = decisions.one(scope.get(), schoolId, boardDecisionId);
    return Answers.ok(decision, decision.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<BoardDecision> updateBoardDecision(
      UUID schoolId, UUID boardDecisionId, BoardDecisionUpdate update, String ifMatch) {
    requireWords(update);
    BoardDecision decision =
        decisions.update(scope.get(), schoolId, boardDecisionId, mapper.toContent(update), ifMatch);
    return Answers.ok(decision, decision.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteBoardDecision(
      UUID schoolId, UUID boardDecisionId, String ifMatch) {
    decisions.delete(scope.get(), schoolId, boardDecisionId, ifMatch);
    return RestResponse.noContent();
  }

  private static void requireWords(BoardDecisionUpdate update) {
    Texts.requireWords(update.getNumber(), "/number");
    Texts.requireWords(update.getSubject(), "/subject");
  }
}
