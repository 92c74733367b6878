package kg.onuguu.finance.rate;

import kg.onuguu.api.model.ExchangeRateUpdate;
import kg.onuguu.plan.activity.Currency;
import org.mapstruct.Mapper;

/** Exchange rates at the edge. */
@Mapper
public interface RateMapper {
  kg.onuguu.api.model.ExchangeRate toApi(ExchangeRate rate);

  ExchangeRate.Facts toFacts(ExchangeRateUpdate update);

  Currency toOwn(kg.onuguu.api.model.Currency currency);
}
