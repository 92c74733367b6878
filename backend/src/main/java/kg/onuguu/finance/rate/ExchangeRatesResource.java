package kg.onuguu.finance.rate;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.api.ExchangeRatesApi;
import kg.onuguu.api.model.Currency;
import kg.onuguu.api.model.ExchangeRate;
import kg.onuguu.api.model.ExchangeRatePage;
import kg.onuguu.api.model.ExchangeRateUpdate;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import org.jboss.resteasy.reactive.RestResponse;

/** Exchange rates over HTTP. */
class ExchangeRatesResource implements ExchangeRatesApi {
  private final ExchangeRates rates;
  private final RateMapper mapper;
  private final Idempotency idempotency;

  ExchangeRatesResource(ExchangeRates rates, RateMapper mapper, Idempotency idempotency) {
    this.rates = rates;
    this.mapper = mapper;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<ExchangeRatePage> listExchangeRates(
      Currency currency, Integer page, Integer size) {
    Paging paging = Paging.of(page, size);
    ExchangeRates.Found found = rates.page(mapper.toOwn(currency), paging);
    return RestResponse.ok(
        new ExchangeRatePage()
            .items(found.rates().stream().map(mapper::toApi).toList())
            .total(found.total())
            .page(paging.page())
            .size(paging.size()));
  }

  @Override
  @RolesAllowed(ADMINISTRATOR)
  public RestResponse<ExchangeRate> createExchangeRate(
      ExchangeRateUpdate update, String idempotencyKey) {
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          ExchangeRate rate = mapper.toApi(rates.create(mapper.toFacts(update)));
          return Answers.created(rate, rate.getVersion(), "/api/v1/exchange-rates/" + rate.getId());
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<ExchangeRate> getExchangeRate(UUID rateId) {
    return answer(mapper.toApi(rates.require(rateId)));
  }

  @Override
  @RolesAllowed(ADMINISTRATOR)
  public RestResponse<ExchangeRate> updateExchangeRate(
      UUID rateId, ExchangeRateUpdate update, String ifMatch) {
    return answer(mapper.toApi(rates.update(rateId, mapper.toFacts(update), ifMatch)));
  }

  private static RestResponse<ExchangeRate> answer(ExchangeRate rate) {
    return Answers.ok(rate, rate.getVersion());
  }
}
