package kg.onuguu.finance.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.model.BoardReminder;
import kg.onuguu.api.model.BoardReminderCode;
import kg.onuguu.finance.BoardBody;
import kg.onuguu.school.School;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;
import kg.onuguu.shared.time.BusinessTime;

/**
 * What is due of those who watch over the money, of the last five years. A year is looked back at
 * from the first of February after it.
 */
@ApplicationScoped
class BoardReminders {
  private static final String PUBLIC_MONEY = "R-125";

  /** What is older is history, as in the tables of five years. */
  private static final int YEARS_BACK = 5;

  private final RestingExpenses ledger;
  private final RevisionActRepository acts;
  private final ParentsReportRepository reports;
  private final BoardMemberRepository members;
  private final CurrentUser user;
  private final BusinessTime time;

  BoardReminders(
      RestingExpenses ledger,
      RevisionActRepository acts,
      ParentsReportRepository reports,
      BoardMemberRepository members,
      CurrentUser user,
      BusinessTime time) {
    this.ledger = ledger;
    this.acts = acts;
    this.reports = reports;
    this.members = members;
    this.user = user;
    this.time = time;
  }

  /** Newest year first; in five queries at most. */
  List<BoardReminder> of(School school) {
    LocalDate today = time.today();
    int last = today.getMonth() == Month.JANUARY ? today.getYear() - 2 : today.getYear() - 1;
    NavigableSet<Integer> due =
        ledger.yearsWithMoney(school, last).tailSet(last - YEARS_BACK, false);
    Set<Integer> checked = acts.years(school);
    List<ParentsReportRepository.Period> told = reports.periods(school);
    List<BoardReminder> reminders = new ArrayList<>();
    BoardFilter present = new BoardFilter(BoardBody.SUPERVISORY, null, today, List.of());
    if (ledger.attracted(school) && members.count(school, present) == 0) {
      reminders.add(reminder(BoardReminderCode.SUPERVISORY_BOARD_MISSING, PUBLIC_MONEY, null));
    }
    for (int year : due.descendingSet()) {
      if (!checked.contains(year)) {
        reminders.add(reminder(BoardReminderCode.REVISION_ACT_MISSING, RevisionActs.RULE, year));
      }
      if (told.stream().noneMatch(period -> period.touches(year))) {
        reminders.add(reminder(BoardReminderCode.PARENTS_REPORT_MISSING, PUBLIC_MONEY, year));
      }
    }
    return reminders;
  }

  private BoardReminder reminder(BoardReminderCode code, String rule, Integer year) {
    Language language = user.require().language();
    return new BoardReminder()
        .code(code)
        .rule(rule)
        .year(year)
        .message(
            Messages.of(BoardRefusals.BUNDLE)
                .text(
                    language, "reminder." + code, year == null ? Map.of() : Map.of("year", year)));
  }
}
