package kg.onuguu.finance.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.BoardCounts;
import kg.onuguu.api.model.FinanceBoard;
import kg.onuguu.school.School;
import kg.onuguu.shared.web.Paging;

/** Everything that the bodies have at one glance. */
@ApplicationScoped
class FinanceBoards {
  private static final Paging PEOPLE = new Paging(0, 100);
  private static final Paging NEWEST = new Paging(0, 20);

  private final BoardDesk desk;
  private final BoardMembers members;
  private final BoardMeetings meetings;
  private final BoardDecisions decisions;
  private final RevisionActs acts;
  private final ParentsReports reports;
  private final BoardReminders reminders;

  FinanceBoards(
      BoardDesk desk,
      BoardMembers members,
      BoardMeetings meetings,
      BoardDecisions decisions,
      RevisionActs acts,
      ParentsReports reports,
      BoardReminders reminders) {
    this.desk = desk;
    this.members = members;
    this.meetings = meetings;
    this.decisions = decisions;
    this.acts = acts;
    this.reports = reports;
    this.reminders = reminders;
  }

  /** In a fixed number of queries. The district reads what names no donor and no expense. */
  @Transactional
  FinanceBoard of(AccessScope scope, UUID schoolId) {
    School school = desk.school(schoolId, scope);
    var people = members.page(school, BoardFilter.NONE, PEOPLE);
    var held = meetings.page(school, BoardFilter.NONE, NEWEST);
    var decided = decisions.page(school, BoardFilter.NONE, NEWEST);
    var checked = acts.page(school, BoardFilter.NONE, NEWEST);
    var told = reports.page(school, BoardFilter.NONE, NEWEST);
    FinanceBoard board =
        new FinanceBoard()
            .members(people.items())
            .revisionActs(checked.items())
            .counts(
                new BoardCounts()
                    .members(people.total())
                    .meetings(held.total())
                    .decisions(decided.total())
                    .revisionActs(checked.total())
                    .parentsReports(told.total()))
            .reminders(reminders.of(school));
    return scope instanceof AccessScope.DistrictScope
        ? board.meetings(null).decisions(null).parentsReports(null)
        : board.meetings(held.items()).decisions(decided.items()).parentsReports(told.items());
  }
}
