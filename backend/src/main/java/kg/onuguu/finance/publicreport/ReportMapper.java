package kg.onuguu.finance.publicreport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kg.onuguu.api.model.FinanceReport;
import kg.onuguu.api.model.FinanceReportContent;
import kg.onuguu.api.model.FinanceReportSummary;
import kg.onuguu.api.model.LocalizedText;
import kg.onuguu.api.model.PublicFinanceContact;
import kg.onuguu.school.SchoolRow;
import kg.onuguu.shared.json.CanonicalJson;
import kg.onuguu.shared.text.LocalizedName;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Published reports at the edge: each field is named, so that no account gets out. */
@Mapper
interface ReportMapper {
  @Mapping(target = "year", expression = "java(report.period().year())")
  @Mapping(target = "half", expression = "java(report.period().half())")
  @Mapping(target = "sha256", source = "contentSha256")
  @Mapping(target = "content", expression = "java(thaw(report, json))")
  FinanceReport toApi(PublishedReport report, @Context CanonicalJson json);

  default FinanceReportContent thaw(PublishedReport report, CanonicalJson json) {
    return json.thaw(report.getContent(), FinanceReportContent.class);
  }

  @Mapping(target = "half", expression = "java(summary.period().half())")
  FinanceReportSummary toApi(ReportRepository.Summary summary, boolean newest);

  /** The newest edition of a period comes first among its editions. */
  default List<FinanceReportSummary> toSummaries(List<ReportRepository.Summary> summaries) {
    Set<ReportPeriod> seen = new HashSet<>();
    List<FinanceReportSummary> all = new ArrayList<>();
    summaries.forEach(one -> all.add(toApi(one, seen.add(one.period()))));
    return all;
  }

  @Mapping(target = "address", source = "school.contacts.address")
  @Mapping(target = "email", source = "school.contacts.email")
  @Mapping(target = "website", source = "school.contacts.website")
  PublicFinanceContact contact(SchoolRow row);

  LocalizedText text(LocalizedName name);
}
