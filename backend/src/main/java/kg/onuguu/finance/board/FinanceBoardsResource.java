package kg.onuguu.finance.board;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.FinanceBoardsApi;
import kg.onuguu.api.model.BoardMeeting;
import kg.onuguu.api.model.BoardMeetingPage;
import kg.onuguu.api.model.BoardMeetingUpdate;
import kg.onuguu.api.model.BoardMember;
import kg.onuguu.api.model.BoardMemberPage;
import kg.onuguu.api.model.BoardMemberUpdate;
import kg.onuguu.api.model.FinanceBoard;
import kg.onuguu.plan.Answers;
import kg.onuguu.plan.Texts;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import org.jboss.resteasy.reactive.RestResponse;

/** The bodies, their people and meetings over HTTP. */
class FinanceBoardsResource implements FinanceBoardsApi {
  private final FinanceBoards boards;
  private final BoardMembers members;
  private final BoardMeetings meetings;
  private final BoardMapper mapper;
  private final CurrentScope scope;
  private final Idempotency idempotency;
  private final BusinessTime time;

  FinanceBoardsResource(
      FinanceBoards boards,
      BoardMembers members,
      BoardMeetings meetings,
      BoardMapper mapper,
      CurrentScope scope,
      Idempotency idempotency,
      BusinessTime time) {
    this.boards = boards;
    this.members = members;
    this.meetings = meetings;
    this.mapper = mapper;
    this.scope = scope;
    this.idempotency = idempotency;
    this.time = time;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<FinanceBoard> getFinanceBoard(UUID schoolId) {
    return RestResponse.ok(boards.of(scope.get(), schoolId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<BoardMemberPage> listBoardMembers(
      UUID schoolId,
      kg.onuguu.api.model.BoardBody body,
      Boolean current,
      Integer page,
      Integer size) {
    Paging paging = Paging.of(page, size);
    BoardFilter filter =
        new BoardFilter(
            mapper.toOwn(body),
            null,
            Boolean.TRUE.equals(current) ? time.today() : null,
            List.of());
    return RestResponse.ok(
        mapper.toBoardMembers(members.page(scope.get(), schoolId, filter, paging), paging));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<BoardMember> createBoardMember(
      UUID schoolId, BoardMemberUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    Texts.requireWords(update.getName(), "/name");
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          BoardMember member = members.create(caller, schoolId, mapper.toContent(update));
          return Answers.created(
              member,
              member.getVersion(),
              "/api/v1/schools/%s/finance/board/members/%s".formatted(schoolId, member.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<BoardMember> updateBoardMember(
      UUID schoolId, UUID boardMemberId, BoardMemberUpdate update, String ifMatch) {
    Texts.requireWords(update.getName(), "/name");
    BoardMember member =
        members.update(scope.get(), schoolId, boardMemberId, mapper.toContent(update), ifMatch);
    return Answers.ok(member, member.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteBoardMember(UUID schoolId, UUID boardMemberId, String ifMatch) {
    members.delete(scope.get(), schoolId, boardMemberId, ifMatch);
    return RestResponse.noContent();
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<BoardMeetingPage> listBoardMeetings(
      UUID schoolId, kg.onuguu.api.model.BoardBody body, Integer year, Integer page, Integer size) {
    Paging paging = Paging.of(page, size);
    BoardFilter filter = new BoardFilter(mapper.toOwn(body), year, null, List.of());
    return RestResponse.ok(
        mapper.toBoardMeetings(meetings.page(scope.get(), schoolId, filter, paging), paging));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<BoardMeeting> createBoardMeeting(
      UUID schoolId, BoardMeetingUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          BoardMeeting meeting = meetings.create(caller, schoolId, mapper.toContent(update));
          return Answers.created(
              meeting,
              meeting.getVersion(),
              "/api/v1/schools/%s/finance/board/meetings/%s".formatted(schoolId, meeting.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<BoardMeeting> updateBoardMeeting(
      UUID schoolId, UUID boardMeetingId, BoardMeetingUpdate update, String ifMatch) {
    BoardMeeting meeting =
        meetings.update(scope.get(), schoolId, boardMeetingId, mapper.toContent(update), ifMatch);
    return Answers.ok(meeting, meeting.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteBoardMeeting(UUID schoolId, UUID boardMeetingId, String ifMatch) {
    meetings.delete(scope.get(), schoolId, boardMeetingId, ifMatch);
    return RestResponse.noContent();
  }
}
