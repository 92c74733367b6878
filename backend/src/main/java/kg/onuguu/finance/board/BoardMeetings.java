package kg.onuguu.finance.board;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.finance.BoardBody;
import kg.onuguu.school.School;

/** Meetings of the bodies. */
@Singleton
class BoardMeetings
    extends BoardRegister<BoardMeeting, BoardMeeting.Content, kg.onuguu.api.model.BoardMeeting> {
  private static final String PUBLIC_MONEY = "R-125";

  private final BoardDecisionRepository decisions;
  private final BoardMapper mapper;

  BoardMeetings(
      BoardDesk desk,
      BoardMeetingRepository meetings,
      BoardDecisionRepository decisions,
      BoardMapper mapper) {
    super(desk, meetings);
    this.decisions = decisions;
    this.mapper = mapper;
  }

  /** What the journal compares: papers by their titles. */
  private record State(
      BoardBody body,
      LocalDate heldOn,
      String number,
      Integer present,
      String agenda,
      List<String> papers) {}

  @Override
  protected BoardMeeting make(UUID schoolId, BoardMeeting.Content content) {
    return new BoardMeeting(schoolId, content);
  }

  @Override
  protected Set<UUID> evidenceOf(BoardMeeting.Content content) {
    return content.evidenceIds();
  }

  @Override
  protected void check(
      School school, BoardMeeting.Content content, BoardMeeting present, BoardRefusals refusals) {
    refusals.past("/heldOn", content.heldOn(), desk.today(), null);
    refusals.addIf(
        present != null && present.getBody() != content.body() && decisions(present) > 0,
        BoardRefusals.at("/body", "body_of_decisions", PUBLIC_MONEY));
  }

  @Override
  protected void checkRemoval(BoardMeeting meeting) {
    int number = decisions(meeting);
    if (number > 0) {
      throw BoardRefusals.conflict(
          PUBLIC_MONEY, "meeting_with_decisions", Map.of("decisions", number));
    }
  }

  @Override
  protected Record state(School school, BoardMeeting.Content content) {
    return new State(
        content.body(),
        content.heldOn(),
        content.number(),
        content.present(),
        content.agenda(),
        desk.papers().titles(school, content.evidenceIds()));
  }

  @Override
  protected List<kg.onuguu.api.model.BoardMeeting> views(School school, List<BoardMeeting> found) {
    Map<UUID, Integer> taken =
        decisions.ofMeetings(found.stream().map(BoardMeeting::getId).toList());
    Map<UUID, EvidenceInfo> papers = desk.papers().of(school, found);
    return found.stream()
        .map(
            one ->
                mapper.toApi(
                    one, taken.getOrDefault(one.getId(), 0), desk.papers().view(one, papers)))
        .toList();
  }

  private int decisions(BoardMeeting meeting) {
    return decisions.ofMeetings(List.of(meeting.getId())).getOrDefault(meeting.getId(), 0);
  }
}
