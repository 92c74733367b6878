package kg.onuguu.finance.summary;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.FinanceSummaryApi;
import kg.onuguu.api.model.ActivityMoney;
import kg.onuguu.api.model.FinanceConversion;
import kg.onuguu.api.model.FinancePeriod;
import kg.onuguu.api.model.FinancePeriodList;
import kg.onuguu.api.model.FinancePeriodUpdate;
import kg.onuguu.api.model.FinanceSummary;
import kg.onuguu.plan.Answers;
import org.jboss.resteasy.reactive.RestResponse;

/** The state of the money over HTTP, and its half-years. */
class FinanceSummaryResource implements FinanceSummaryApi {
  private final Summaries summaries;
  private final ActivityMoneyReader activities;
  private final Conversions conversions;
  private final PeriodChanges periods;
  private final CurrentScope scope;

  FinanceSummaryResource(
      Summaries summaries,
      ActivityMoneyReader activities,
      Conversions conversions,
      PeriodChanges periods,
      CurrentScope scope) {
    this.summaries = summaries;
    this.activities = activities;
    this.conversions = conversions;
    this.periods = periods;
    this.scope = scope;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<FinanceSummary> getFinanceSummary(UUID schoolId, Integer year) {
    return RestResponse.ok(summaries.of(scope.get(), schoolId, year));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<FinanceConversion> getFinanceConversion(
      UUID schoolId, Integer year, LocalDate rateDay) {
    return RestResponse.ok(conversions.of(scope.get(), schoolId, year, rateDay));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<ActivityMoney> getActivityMoney(UUID schoolId, UUID activityId) {
    return RestResponse.ok(activities.of(scope.get(), schoolId, activityId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<FinancePeriodList> listFinancePeriods(UUID schoolId) {
    return RestResponse.ok(summaries.periods(scope.get(), schoolId));
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<FinancePeriod> changeFinancePeriod(
      UUID schoolId, Integer year, Integer half, FinancePeriodUpdate update, String ifMatch) {
    FinancePeriod period = periods.change(scope.get(), schoolId, year, half, update, ifMatch);
    return Answers.ok(period, period.getVersion());
  }
}
