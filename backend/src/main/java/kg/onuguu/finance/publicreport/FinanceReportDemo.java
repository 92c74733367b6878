package kg.onuguu.finance.publicreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import kg.onuguu.access.AccessScope;
import kg.onuguu.demo.DemoContent;
import kg.onuguu.demo.DemoWorld;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.json.CanonicalJson;
import kg.onuguu.shared.time.BusinessTime;

/** The demonstration's school has published the first half of 2026. */
@ApplicationScoped
class FinanceReportDemo implements DemoContent {
  private static final int AFTER_LEDGER_AND_BOARD = 95;
  private static final ReportPeriod PERIOD = new ReportPeriod(2026, 1);
  private static final Instant PUBLISHED =
      LocalDate.of(2026, Month.JULY, 10)
          .atTime(LocalTime.of(12, 15))
          .atZone(BusinessTime.ZONE)
          .toInstant();

  private final SchoolDirectory schools;
  private final ReportDrafts drafts;
  private final ReportRepository reports;
  private final PublicLinkRepository links;
  private final CanonicalJson json;
  private final BusinessTime time;

  FinanceReportDemo(
      SchoolDirectory schools,
      ReportDrafts drafts,
      ReportRepository reports,
      PublicLinkRepository links,
      CanonicalJson json,
      BusinessTime time) {
    this.schools = schools;
    this.drafts = drafts;
    this.reports = reports;
    this.links = links;
    this.json = json;
    this.time = time;
  }

  @Override
  public int order() {
    return AFTER_LEDGER_AND_BOARD;
  }

  /** Nothing while the half-year runs. */
  @Override
  public void create(DemoWorld world) {
    if (!PERIOD.isOver(time.today())) {
      return;
    }
    School school = schools.require(world.school(), new AccessScope.Nationwide());
    Instant at = PUBLISHED.isAfter(time.now()) ? time.now() : PUBLISHED;
    reports.persist(
        new PublishedReport(
            school.getId(),
            PERIOD,
            1,
            json.freeze(drafts.of(school, PERIOD).content()),
            new PublishedReport.Act(world.director(), at, null)));
    links.persist(new PublicLink(school.getId(), at));
    reports.flush();
  }
}
