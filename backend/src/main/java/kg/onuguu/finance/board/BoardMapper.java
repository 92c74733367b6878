package kg.onuguu.finance.board;

import java.util.List;
import kg.onuguu.api.model.BoardDecisionPage;
import kg.onuguu.api.model.BoardDecisionUpdate;
import kg.onuguu.api.model.BoardMeetingPage;
import kg.onuguu.api.model.BoardMeetingUpdate;
import kg.onuguu.api.model.BoardMemberPage;
import kg.onuguu.api.model.BoardMemberUpdate;
import kg.onuguu.api.model.BoardPaper;
import kg.onuguu.api.model.DecisionExpenses;
import kg.onuguu.api.model.DecisionMeeting;
import kg.onuguu.api.model.ParentsReportPage;
import kg.onuguu.api.model.ParentsReportUpdate;
import kg.onuguu.api.model.RevisionActPage;
import kg.onuguu.api.model.RevisionActUpdate;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.evidence.EvidenceKind;
import kg.onuguu.finance.BoardBody;
import kg.onuguu.finance.board.BoardRegister.Found;
import kg.onuguu.shared.web.Paging;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** The bodies that watch over the money, at the edge. */
@Mapper
interface BoardMapper {
  kg.onuguu.api.model.BoardMember toApi(BoardMember member, boolean current);

  kg.onuguu.api.model.BoardMeeting toApi(
      BoardMeeting meeting, int decisions, List<BoardPaper> papers);

  @Mapping(target = "id", source = "decision.id")
  @Mapping(target = "version", source = "decision.version")
  @Mapping(target = "body", source = "decision.body")
  @Mapping(target = "number", source = "decision.number")
  @Mapping(target = "meeting", source = "meeting")
  kg.onuguu.api.model.BoardDecision toApi(
      BoardDecision decision,
      BoardMeeting meeting,
      DecisionExpenses expenses,
      List<BoardPaper> papers);

  DecisionMeeting toRef(BoardMeeting meeting);

  kg.onuguu.api.model.RevisionAct toApi(RevisionAct act, List<BoardPaper> papers);

  kg.onuguu.api.model.ParentsReport toApi(ParentsReport report, List<BoardPaper> papers);

  @Mapping(target = "evidenceId", source = "id")
  BoardPaper toPaper(EvidenceInfo evidence);

  BoardMember.Content toContent(BoardMemberUpdate update);

  BoardMeeting.Content toContent(BoardMeetingUpdate update);

  BoardDecision.Content toContent(BoardDecisionUpdate update);

  RevisionAct.Content toContent(RevisionActUpdate update);

  ParentsReport.Content toContent(ParentsReportUpdate update);

  BoardMemberPage toBoardMembers(Found<kg.onuguu.api.model.BoardMember> found, Paging paging);

  BoardMeetingPage toBoardMeetings(Found<kg.onuguu.api.model.BoardMeeting> found, Paging paging);

  RevisionActPage toRevisionActs(Found<kg.onuguu.api.model.RevisionAct> found, Paging paging);

  ParentsReportPage toParentsReports(Found<kg.onuguu.api.model.ParentsReport> found, Paging paging);

  BoardDecisionPage toBoardDecisions(Found<kg.onuguu.api.model.BoardDecision> found, Paging paging);

  BoardBody toOwn(kg.onuguu.api.model.BoardBody body);

  default String code(EvidenceKind kind) {
    return kind.code();
  }
}
