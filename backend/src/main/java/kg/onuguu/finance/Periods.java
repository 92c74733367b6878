package kg.onuguu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Closes half-years, and opens them again for a reason. */
@ApplicationScoped
public class Periods {
  private final SchoolDirectory schools;
  private final BookRepository books;
  private final PeriodRepository periods;
  private final FinanceAudit audit;
  private final CurrentUser user;
  private final BusinessTime time;

  Periods(
      SchoolDirectory schools,
      BookRepository books,
      PeriodRepository periods,
      FinanceAudit audit,
      CurrentUser user,
      BusinessTime time) {
    this.schools = schools;
    this.books = books;
    this.periods = periods;
    this.audit = audit;
    this.user = user;
    this.time = time;
  }

  /** Closed, or open again; the book is locked, so that nothing is entered meanwhile. */
  @Transactional
  public FinancePeriod change(
      AccessScope scope,
      UUID schoolId,
      int year,
      int half,
      boolean closed,
      String reason,
      String ifMatch) {
    School school = schools.require(schoolId, scope);
    books.lock(school);
    FinancePeriod period = periods.find(school, year, half).orElse(null);
    Precondition.requireMatch(ifMatch, period == null ? 0 : period.getVersion());
    boolean already = period != null && period.isClosed();
    if (closed && time.today().isBefore(firstDay(year, half))) {
      EntryRules.refuse(List.of(EntryRules.at("/closed", "not_begun", null)));
    }
    if (!closed && already && Words.line(reason) == null) {
      EntryRules.refuse(List.of(EntryRules.at("/reason", "reason_required", "R-178")));
    }
    if (period == null) {
      period = new FinancePeriod(schoolId, year, half);
      periods.persistAndFlush(period);
    }
    if (closed != already) {
      turn(period, closed, Words.line(reason));
      periods.flush();
      audit.period(schoolId, period);
    }
    return period;
  }

  private void turn(FinancePeriod period, boolean closed, String reason) {
    if (closed) {
      period.close(user.require().fullName(), time.now());
    } else {
      period.reopen(reason);
    }
  }

  /** The first day of a half-year. */
  public static LocalDate firstDay(int year, int half) {
    return LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
  }
}
