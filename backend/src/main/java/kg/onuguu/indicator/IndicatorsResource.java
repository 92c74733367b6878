package kg.onuguu.indicator;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.IndicatorsApi;
import kg.onuguu.api.model.IndicatorConfirmation;
import kg.onuguu.api.model.IndicatorConfirmationList;
import kg.onuguu.api.model.IndicatorConfirmationRequest;
import kg.onuguu.api.model.IndicatorReopening;
import kg.onuguu.api.model.IndicatorSummary;
import kg.onuguu.indicator.confirmation.IndicatorConfirmations;
import kg.onuguu.indicator.export.IndicatorExport;
import kg.onuguu.indicator.summary.IndicatorSummaries;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.sheet.SheetWriter;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** Summary, export and confirmation of the five-year tables over HTTP. */
class IndicatorsResource implements IndicatorsApi {
  private final CurrentScope scope;
  private final CurrentUser user;
  private final CurrentRequest request;
  private final CurrentYears years;
  private final Idempotency idempotency;
  private final IndicatorSummaries summaries;
  private final IndicatorExport export;
  private final IndicatorConfirmations confirmations;

  IndicatorsResource(
      CurrentScope scope,
      CurrentUser user,
      CurrentRequest request,
      CurrentYears years,
      Idempotency idempotency,
      IndicatorSummaries summaries,
      IndicatorExport export,
      IndicatorConfirmations confirmations) {
    this.scope = scope;
    this.user = user;
    this.request = request;
    this.years = years;
    this.idempotency = idempotency;
    this.summaries = summaries;
    this.export = export;
    this.confirmations = confirmations;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<IndicatorSummary> getIndicatorSummary(
      UUID schoolId, Integer from, Integer to) {
    return RestResponse.ok(
        summaries.of(scope.get(), schoolId, years.window(from, to), request.language()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<byte[]> exportIndicators(
      UUID schoolId, Integer from, Integer to, kg.onuguu.api.model.Language language) {
    Language asked = language == null ? request.language() : Language.valueOf(language.name());
    IndicatorExport.File file = export.of(scope.get(), schoolId, years.window(from, to), asked);
    return RestResponse.ResponseBuilder.ok(file.bytes())
        .type(SheetWriter.MEDIA_TYPE)
        .header("Content-Disposition", file.disposition())
        .build();
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<IndicatorConfirmationList> listIndicatorConfirmations(UUID schoolId) {
    return RestResponse.ok(
        new IndicatorConfirmationList().items(confirmations.list(scope.get(), schoolId)));
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<IndicatorConfirmation> confirmIndicators(
      UUID schoolId, IndicatorConfirmationRequest wanted, String idempotencyKey) {
    return idempotency.once(
        idempotencyKey,
        wanted,
        () ->
            RestResponse.ok(
                confirmations.confirm(
                    user.require(),
                    schoolId,
                    wanted.getSchoolYear(),
                    wanted.getAsOf(),
                    request.language())));
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<IndicatorConfirmation> reopenIndicators(
      UUID schoolId, Integer schoolYear, IndicatorReopening reopening, String idempotencyKey) {
    return idempotency.once(
        idempotencyKey,
        reopening,
        () ->
            RestResponse.ok(
                confirmations.reopen(user.require(), schoolId, schoolYear, reopening.getReason())));
  }
}
