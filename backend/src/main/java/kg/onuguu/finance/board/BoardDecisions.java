package kg.onuguu.finance.board;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.finance.BoardBody;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.school.School;

/** Decisions of the bodies about money, each with what was spent on it. */
@Singleton
class BoardDecisions
    extends BoardRegister<BoardDecision, BoardDecision.Content, kg.onuguu.api.model.BoardDecision> {
  private static final String PUBLIC_MONEY = "R-125";
  private static final String AMOUNTS = "R-123";
  private static final int DECIMALS = 2;
  private static final BigDecimal LARGEST = new BigDecimal("999999999999.99");

  private final BoardMeetingRepository meetings;
  private final RestingExpenses expenses;
  private final BoardMapper mapper;

  BoardDecisions(
      BoardDesk desk,
      BoardDecisionRepository decisions,
      BoardMeetingRepository meetings,
      RestingExpenses expenses,
      BoardMapper mapper) {
    super(desk, decisions);
    this.meetings = meetings;
    this.expenses = expenses;
    this.mapper = mapper;
  }

  /** What the journal compares: the meeting and the papers as people know them. */
  private record State(
      String meeting,
      BoardBody body,
      String number,
      LocalDate decidedOn,
      String subject,
      String text,
      BigDecimal amount,
      Currency currency,
      List<String> papers) {}

  @Override
  protected BoardDecision make(UUID schoolId, BoardDecision.Content content) {
    return new BoardDecision(schoolId, content);
  }

  @Override
  protected Set<UUID> evidenceOf(BoardDecision.Content content) {
    return content.evidenceIds();
  }

  @Override
  protected void check(
      School school, BoardDecision.Content content, BoardDecision present, BoardRefusals refusals) {
    refusals.past("/decidedOn", content.decidedOn(), desk.today(), PUBLIC_MONEY);
    sum(content, refusals);
    if (content.meetingId() == null) {
      return;
    }
    List<BoardMeeting> meeting = meetings.among(school, List.of(content.meetingId()));
    refusals.addIf(
        meeting.isEmpty(), BoardRefusals.at("/meetingId", "unknown_meeting", PUBLIC_MONEY));
    refusals.addIf(
        meeting.stream().anyMatch(one -> one.getBody() != content.body()),
        BoardRefusals.at("/meetingId", "other_body", PUBLIC_MONEY));
  }

  private static void sum(BoardDecision.Content content, BoardRefusals refusals) {
    BigDecimal amount = content.amount();
    refusals.addIf(
        amount != null && content.currency() == null,
        BoardRefusals.at("/currency", "currency_required", "R-122"));
    refusals.addIf(
        amount == null && content.currency() != null,
        BoardRefusals.at("/amount", "amount_required", AMOUNTS));
    if (amount != null) {
      refusals.addIf(
          amount.signum() < 0 || amount.compareTo(LARGEST) > 0,
          BoardRefusals.at("/amount", "amount_range", AMOUNTS));
      refusals.addIf(
          amount.stripTrailingZeros().scale() > DECIMALS,
          BoardRefusals.at("/amount", "two_decimals", AMOUNTS));
    }
  }

  @Override
  protected void checkRemoval(BoardDecision decision) {
    if (expenses.restOn(decision)) {
      throw BoardRefusals.conflict(PUBLIC_MONEY, "decision_in_use", Map.of());
    }
  }

  @Override
  protected Record state(School school, BoardDecision.Content content) {
    return new State(
        content.meetingId() == null
            ? null
            : meetings.among(school, List.of(content.meetingId())).get(0).label(),
        content.body(),
        content.number(),
        content.decidedOn(),
        content.subject(),
        content.text(),
        content.amount(),
        content.currency(),
        desk.papers().titles(school, content.evidenceIds()));
  }

  @Override
  protected List<kg.onuguu.api.model.BoardDecision> views(
      School school, List<BoardDecision> found) {
    Map<UUID, BoardMeeting> taken =
        meetings
            .among(
                school,
                found.stream()
                    .map(BoardDecision::getMeetingId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(BoardMeeting::getId, Function.identity()));
    Map<UUID, EvidenceInfo> papers = desk.papers().of(school, found);
    RestingExpenses.Sums sums = expenses.of(school, found);
    return found.stream()
        .map(
            one ->
                mapper.toApi(
                    one,
                    taken.get(one.getMeetingId()),
                    sums.of(one),
                    desk.papers().view(one, papers)))
        .toList();
  }
}
