package kg.onuguu.finance.board;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.FinanceControlApi;
import kg.onuguu.api.model.ParentsReport;
import kg.onuguu.api.model.ParentsReportPage;
import kg.onuguu.api.model.ParentsReportUpdate;
import kg.onuguu.api.model.RevisionAct;
import kg.onuguu.api.model.RevisionActPage;
import kg.onuguu.api.model.RevisionActUpdate;
import kg.onuguu.plan.Answers;
import kg.onuguu.plan.Texts;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import org.jboss.resteasy.reactive.RestResponse;

/** Acts of revision and reports to parents over HTTP. */
class FinanceControlResource implements FinanceControlApi {
  private final RevisionActs acts;
  private final ParentsReports reports;
  private final BoardMapper mapper;
  private final CurrentScope scope;
  private final Idempotency idempotency;

  FinanceControlResource(
      RevisionActs acts,
      ParentsReports reports,
      BoardMapper mapper,
      CurrentScope scope,
      Idempotency idempotency) {
    this.acts = acts;
    this.reports = reports;
    this.mapper = mapper;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<RevisionActPage> listRevisionActs(UUID schoolId, Integer page, Integer size) {
    Paging paging = Paging.of(page, size);
    return RestResponse.ok(
        mapper.toRevisionActs(acts.page(scope.get(), schoolId, BoardFilter.NONE, paging), paging));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<RevisionAct> createRevisionAct(
      UUID schoolId, RevisionActUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          RevisionAct act = acts.create(caller, schoolId, mapper.toContent(update));
          return Answers.created(
              act,
              act.getVersion(),
              "/api/v1/schools/%s/finance/board/revision-acts/%s".formatted(schoolId, act.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<RevisionAct> updateRevisionAct(
      UUID schoolId, UUID revisionActId, RevisionActUpdate update, String ifMatch) {
    RevisionAct act =
        acts.update(scope.get(), schoolId, revisionActId, mapper.toContent(update), ifMatch);
    return Answers.ok(act, act.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteRevisionAct(UUID schoolId, UUID revisionActId, String ifMatch) {
    acts.delete(scope.get(), schoolId, revisionActId, ifMatch);
    return RestResponse.noContent();
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<ParentsReportPage> listParentsReports(
      UUID schoolId, Integer page, Integer size) {
    Paging paging = Paging.of(page, size);
    return RestResponse.ok(
        mapper.toParentsReports(
            reports.page(scope.get(), schoolId, BoardFilter.NONE, paging), paging));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<ParentsReport> createParentsReport(
      UUID schoolId, ParentsReportUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    Texts.requireWords(update.getAudience(), "/audience");
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          ParentsReport report = reports.create(caller, schoolId, mapper.toContent(update));
          return Answers.created(
              report,
              report.getVersion(),
              "/api/v1/schools/%s/finance/board/parents-reports/%s"
                  .formatted(schoolId, report.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<ParentsReport> updateParentsReport(
      UUID schoolId, UUID parentsReportId, ParentsReportUpdate update, String ifMatch) {
    Texts.requireWords(update.getAudience(), "/audience");
    ParentsReport report =
        reports.update(scope.get(), schoolId, parentsReportId, mapper.toContent(update), ifMatch);
    return Answers.ok(report, report.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteParentsReport(
      UUID schoolId, UUID parentsReportId, String ifMatch) {
    reports.delete(scope.get(), schoolId, parentsReportId, ifMatch);
    return RestResponse.noContent();
  }
}
