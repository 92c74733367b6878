package kg.onuguu.finance.publicreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.FinanceReport;
import kg.onuguu.api.model.FinanceReportList;
import kg.onuguu.api.model.FinanceReportPreview;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.json.CanonicalJson;
import kg.onuguu.shared.time.BusinessTime;

/** Shows a school what it would publish of its money, and publishes it. */
@ApplicationScoped
class FinanceReports {
  private final SchoolDirectory schools;
  private final ReportRepository reports;
  private final PublicLinkRepository links;
  private final ReportDrafts drafts;
  private final ReportMapper mapper;
  private final CanonicalJson json;
  private final Audit audit;
  private final BusinessTime time;

  FinanceReports(
      SchoolDirectory schools,
      ReportRepository reports,
      PublicLinkRepository links,
      ReportDrafts drafts,
      ReportMapper mapper,
      CanonicalJson json,
      Audit audit,
      BusinessTime time) {
    this.schools = schools;
    this.reports = reports;
    this.links = links;
    this.drafts = drafts;
    this.mapper = mapper;
    this.json = json;
    this.audit = audit;
    this.time = time;
  }

  /** What the journal says of a publication. */
  record Published(String period, int edition, String sha256, String correctionReason) {}

  /** Three queries, however many there are. */
  @Transactional
  FinanceReportList list(AccessScope scope, UUID schoolId) {
    School school = schools.require(schoolId, scope);
    return new FinanceReportList()
        .code(links.of(school).map(PublicLink::getCode).orElse(null))
        .items(mapper.toSummaries(reports.summaries(school)));
  }

  @Transactional
  FinanceReport read(AccessScope scope, UUID schoolId, UUID reportId) {
    return mapper.toApi(reports.require(schools.require(schoolId, scope), reportId), json);
  }

  @Transactional
  FinanceReportPreview preview(AccessScope scope, UUID schoolId, ReportPeriod period) {
    School school = schools.require(schoolId, scope);
    ReportDrafts.Draft draft = drafts.of(school, period);
    Optional<PublishedReport> before = reports.newest(school, period);
    return new FinanceReportPreview()
        .nextEdition(before.map(PublishedReport::getEdition).orElse(0) + 1)
        .notices(
            ReportNotices.of(
                draft, period, before.filter(one -> same(one, draft)).isPresent(), time.today()))
        .content(draft.content());
  }

  /**
   * Freezes the report. The school is held meanwhile, so that two who publish at once do not make
   * the same edition.
   */
  @Transactional
  FinanceReport publish(
      AccessScope scope, UUID schoolId, UUID by, ReportPeriod period, String reason) {
    School school = schools.require(schoolId, scope);
    schools.lock(schoolId);
    if (!period.isOver(time.today())) {
      throw ReportRefusals.running(period);
    }
    ReportDrafts.Draft draft = drafts.of(school, period);
    Optional<PublishedReport> before = reports.newest(school, period);
    String correction = before.isPresent() ? reason : null;
    if (before.isPresent()) {
      if (reason == null) {
        throw ReportRefusals.reasonNeeded();
      }
      if (draft.people().isIn(reason)) {
        throw ReportRefusals.reasonNamesPerson();
      }
      if (same(before.get(), draft)) {
        throw ReportRefusals.unchanged(before.get().getEdition());
      }
    }
    PublishedReport report =
        new PublishedReport(
            schoolId,
            period,
            before.map(PublishedReport::getEdition).orElse(0) + 1,
            json.freeze(draft.content()),
            new PublishedReport.Act(by, time.now(), correction));
    reports.persistAndFlush(report);
    if (links.of(school).isEmpty()) {
      links.persistAndFlush(new PublicLink(schoolId, time.now()));
    }
    record(report, correction);
    return mapper.toApi(report, json);
  }

  private void record(PublishedReport report, String correction) {
    Published published =
        new Published(
            report.period().label(), report.getEdition(), report.getContentSha256(), correction);
    audit.record(
        AuditAction.PUBLISHED,
        AuditSubject.FINANCE,
        report.getId(),
        report.period().label(),
        report.getSchoolId(),
        AuditChanges.created(published));
  }

  private boolean same(PublishedReport report, ReportDrafts.Draft draft) {
    return report.getContentSha256().equals(json.freeze(draft.content()).sha256());
  }
}
