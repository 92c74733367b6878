package kg.onuguu.finance.publicreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kg.onuguu.api.model.FinanceReport;
import kg.onuguu.api.model.PublicFinance;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.school.SchoolRow;
import kg.onuguu.shared.json.CanonicalJson;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.text.LinkCode;

/** What a school has published of its money, for everybody who has its link. */
@ApplicationScoped
class PublicReports {
  private final SchoolDirectory schools;
  private final PublicLinkRepository links;
  private final ReportRepository reports;
  private final ReportMapper mapper;
  private final CanonicalJson json;

  PublicReports(
      SchoolDirectory schools,
      PublicLinkRepository links,
      ReportRepository reports,
      ReportMapper mapper,
      CanonicalJson json) {
    this.schools = schools;
    this.links = links;
    this.reports = reports;
    this.mapper = mapper;
    this.json = json;
  }

  /** A report with what files of it are called after. */
  record Found(FinanceReport report, String schoolNumber) {}

  /** The newest report in full; four queries. 404 for an unknown code and a closed school. */
  @Transactional
  PublicFinance of(String code) {
    PublicLink link = link(code);
    SchoolRow row = schools.requirePublic(link.getSchoolId());
    List<ReportRepository.Summary> all = reports.summaries(row.school());
    PublishedReport newest = reports.require(row.school(), all.get(0).id());
    return new PublicFinance()
        .code(link.getCode())
        .schoolId(row.school().getId())
        .schoolName(mapper.text(row.school().getName()))
        .contact(mapper.contact(row))
        .report(mapper.toApi(newest, json))
        .reports(mapper.toSummaries(all));
  }

  /** Three queries. */
  @Transactional
  Found report(String code, UUID reportId) {
    SchoolRow row = schools.requirePublic(link(code).getSchoolId());
    return new Found(
        mapper.toApi(reports.require(row.school(), reportId), json), row.school().getNumber());
  }

  private PublicLink link(String code) {
    return links.ofCode(LinkCode.normalised(code)).orElseThrow(ProblemException::notFound);
  }
}
