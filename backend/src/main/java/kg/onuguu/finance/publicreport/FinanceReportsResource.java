package kg.onuguu.finance.publicreport;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.FinanceReportsApi;
import kg.onuguu.api.model.FinanceReport;
import kg.onuguu.api.model.FinanceReportList;
import kg.onuguu.api.model.FinanceReportPreview;
import kg.onuguu.api.model.FinanceReportPublication;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** Public reports over HTTP, for the school that publishes and those who oversee it. */
class FinanceReportsResource implements FinanceReportsApi {
  private final FinanceReports reports;
  private final CurrentScope scope;
  private final CurrentUser user;
  private final Idempotency idempotency;

  FinanceReportsResource(
      FinanceReports reports, CurrentScope scope, CurrentUser user, Idempotency idempotency) {
    this.reports = reports;
    this.scope = scope;
    this.user = user;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<FinanceReportList> listFinanceReports(UUID schoolId) {
    return RestResponse.ok(reports.list(scope.get(), schoolId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<FinanceReportPreview> previewFinanceReport(
      UUID schoolId, Integer year, Integer half) {
    return RestResponse.ok(reports.preview(scope.get(), schoolId, new ReportPeriod(year, half)));
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<FinanceReport> publishFinanceReport(
      UUID schoolId, FinanceReportPublication publication, String idempotencyKey) {
    Caller caller = user.require();
    return idempotency.once(
        idempotencyKey,
        publication,
        () -> {
          FinanceReport report =
              reports.publish(
                  caller.scope(),
                  schoolId,
                  caller.id(),
                  new ReportPeriod(publication.getYear(), publication.getHalf()),
                  reason(publication));
          return RestResponse.ResponseBuilder.<FinanceReport>created(
                  URI.create(
                      "/api/v1/schools/%s/finance/reports/%s".formatted(schoolId, report.getId())))
              .entity(report)
              .build();
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<FinanceReport> getFinanceReport(UUID schoolId, UUID reportId) {
    return RestResponse.ok(reports.read(scope.get(), schoolId, reportId));
  }

  private static String reason(FinanceReportPublication publication) {
    String reason = publication.getCorrectionReason();
    return reason == null || reason.isBlank() ? null : reason.strip();
  }
}
