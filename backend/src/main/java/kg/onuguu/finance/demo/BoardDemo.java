package kg.onuguu.finance.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kg.onuguu.finance.BoardBody;
import kg.onuguu.finance.board.BoardDecision;
import kg.onuguu.finance.board.BoardMeeting;
import kg.onuguu.finance.board.BoardMember;
import kg.onuguu.finance.board.BoardRole;
import kg.onuguu.finance.board.ParentsReport;
import kg.onuguu.finance.board.RevisionAct;
import kg.onuguu.finance.board.RevisionResult;
import kg.onuguu.finance.board.StakeholderGroup;
import kg.onuguu.plan.activity.Currency;

/** Those who watch over the money of the demonstration's school; nobody has checked 2025 yet. */
final class BoardDemo {
  private static final LocalDate ELECTED = LocalDate.of(2020, 2, 10);

  private final UUID school;
  private final Consumer<Object> keep;
  private final Map<String, UUID> decisions = new HashMap<>();

  BoardDemo(UUID school, Consumer<Object> keep) {
    this.school = school;
    this.keep = keep;
  }

  /** Ids of the decisions by their numbers. */
  Map<String, UUID> write() {
    members();
    decide("1", "2020-08-28", "Ашкананын идиштерин алуу", "30000", Currency.KGS);
    decide("2", "2020-11-12", "Ашканага таза суу тартуу", "338200", Currency.KGS);
    decide("3", "2021-08-26", "Класстарга парда тигүү", "28400", Currency.KGS);
    decide("4", "2021-11-05", "Ашкананы жаңыртуу", "6200", Currency.USD);
    decide("5", "2026-03-12", "Кабинеттерди учурдагы оңдоо", "121000", Currency.KGS);
    decide("6", "2026-05-14", "Химия кабинетине приборлор", "18600", Currency.KGS);
    for (int year = 2020; year <= 2024; year++) {
      keep.accept(
          new RevisionAct(
              school,
              new RevisionAct.Content(
                  year,
                  LocalDate.of(year + 1, 1, 24),
                  "1",
                  year == 2021 ? RevisionResult.REMARKS : RevisionResult.CLEAN,
                  year == 2021
                      ? "Бир чыгашанын актысы кеч түзүлгөн; бир айда толукталды."
                      : "Кириштер жана чыгашалар документтерге дал келет.",
                  Set.of())));
      told(year + "-01-01", year + "-12-31", (year + 1) + "-02-14");
    }
    told("2025-07-01", "2025-12-31", "2026-02-13");
    return decisions;
  }

  private void members() {
    for (BoardMember.Content member :
        List.of(
            member(BoardBody.SUPERVISORY, "Эркинбек Токтосунов", BoardRole.CHAIR, "COMMUNITY"),
            member(BoardBody.SUPERVISORY, "Айнура Бейшенова", BoardRole.SECRETARY, "TEACHERS"),
            member(BoardBody.SUPERVISORY, "Марат Сыдыгалиев", BoardRole.MEMBER, "PARENTS"),
            member(BoardBody.SUPERVISORY, "Жылдыз Осмонова", BoardRole.MEMBER, "PARENTS"),
            member(BoardBody.COUNTING, "Бакыт Жээнбеков", BoardRole.CHAIR, "PARENTS"),
            member(BoardBody.COUNTING, "Назгүл Турдубаева", BoardRole.MEMBER, "TEACHERS"),
            member(BoardBody.REVISION, "Улан Касымалиев", BoardRole.CHAIR, "COMMUNITY"),
            member(BoardBody.REVISION, "Чынара Мамбетова", BoardRole.MEMBER, "PARENTS"))) {
      keep.accept(new BoardMember(school, member));
    }
  }

  private static BoardMember.Content member(
      BoardBody body, String name, BoardRole role, String group) {
    return new BoardMember.Content(
        body, name, role, StakeholderGroup.valueOf(group), ELECTED, null);
  }

  private void decide(String number, String day, String subject, String amount, Currency currency) {
    LocalDate on = LocalDate.parse(day);
    BoardMeeting meeting =
        new BoardMeeting(
            school,
            new BoardMeeting.Content(BoardBody.SUPERVISORY, on, number, 5, subject, Set.of()));
    keep.accept(meeting);
    BoardDecision decision =
        new BoardDecision(
            school,
            new BoardDecision.Content(
                meeting.getId(),
                BoardBody.SUPERVISORY,
                number,
                on,
                subject,
                null,
                new BigDecimal(amount),
                currency,
                Set.of()));
    keep.accept(decision);
    decisions.put(number, decision.getId());
  }

  private void told(String from, String to, String heldOn) {
    keep.accept(
        new ParentsReport(
            school,
            new ParentsReport.Content(
                LocalDate.parse(heldOn),
                "Жалпы ата-энелер чогулушу",
                LocalDate.parse(from),
                LocalDate.parse(to),
                null,
                Set.of())));
  }
}
