package kg.onuguu.finance.publicreport;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.core.EntityTag;
import java.util.UUID;
import kg.onuguu.api.PublicFinanceApi;
import kg.onuguu.api.model.DocumentLanguage;
import kg.onuguu.api.model.FinanceReport;
import kg.onuguu.api.model.PublicFinance;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.web.CachedAnswer;
import kg.onuguu.shared.web.FileNames;
import org.jboss.resteasy.reactive.RestResponse;

/** The published money of a school over HTTP, for everybody: as data, as a table, on paper. */
class PublicFinanceResource implements PublicFinanceApi {
  /** What was published never changes; a school may be closed, though. */
  private static final String CACHING = "public, max-age=300";

  private final PublicReports reports;
  private final ReportPapers papers;
  private final ObjectMapper json;

  PublicFinanceResource(PublicReports reports, ReportPapers papers, ObjectMapper json) {
    this.reports = reports;
    this.papers = papers;
    this.json = json;
  }

  @Override
  @PermitAll
  public RestResponse<PublicFinance> getPublicFinance(String code, String ifNoneMatch) {
    PublicFinance finance = reports.of(code);
    EntityTag tag = new EntityTag(CachedAnswer.checksum(finance, json));
    return CachedAnswer.of(finance, tag, ifNoneMatch);
  }

  @Override
  @PermitAll
  public RestResponse<FinanceReport> getPublicFinanceReport(
      String code, UUID reportId, String ifNoneMatch) {
    FinanceReport report = reports.report(code, reportId).report();
    EntityTag tag = new EntityTag(CachedAnswer.checksum(report, json));
    return CachedAnswer.of(report, tag, ifNoneMatch);
  }

  @Override
  @PermitAll
  public RestResponse<byte[]> exportPublicFinanceReport(
      String code, UUID reportId, kg.onuguu.api.model.Language language) {
    PublicReports.Found found = reports.report(code, reportId);
    Language words = language == null ? Language.KY : Language.valueOf(language.name());
    return file(ReportCsv.write(found.report(), words), "text/csv; charset=utf-8", found, "csv");
  }

  @Override
  @PermitAll
  public RestResponse<byte[]> getPublicFinanceDocument(
      String code, UUID reportId, DocumentLanguage language) {
    PublicReports.Found found = reports.report(code, reportId);
    Language words = language == DocumentLanguage.RU ? Language.RU : Language.KY;
    return file(papers.pdf(found.report(), words), "application/pdf", found, "pdf");
  }

  private static RestResponse<byte[]> file(
      byte[] content, String mediaType, PublicReports.Found found, String extension) {
    FinanceReport report = found.report();
    String period =
        new ReportPeriod(report.getYear(), report.getHalf()).label().replace('/', '-')
            + "_"
            + report.getEdition();
    String number = found.schoolNumber();
    return RestResponse.ResponseBuilder.ok(content)
        .type(mediaType)
        .header(
            "Content-Disposition",
            FileNames.attachment(
                "Finance_%s_%s.%s"
                    .formatted(number.replaceAll("[^0-9A-Za-z-]", "_"), period, extension),
                "Мектептин-каражаты_%s_%s.%s"
                    .formatted(
                        number.replaceAll("[^0-9A-Za-zА-Яа-яӨөҮүҢңЁё-]", "_"), period, extension)))
        .header("Cache-Control", CACHING)
        .build();
  }
}
