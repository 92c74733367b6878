package kg.onuguu.finance.summary;

import java.math.BigDecimal;
import kg.onuguu.api.model.ActivityBudget;
import kg.onuguu.api.model.FinanceBalance;
import kg.onuguu.api.model.FinanceConvertedCurrency;
import kg.onuguu.api.model.FinanceConvertedFigures;
import kg.onuguu.api.model.FinanceDefaultSource;
import kg.onuguu.api.model.FinanceFlow;
import kg.onuguu.api.model.FinanceTotals;
import kg.onuguu.api.model.FinanceWarning;
import kg.onuguu.api.model.FinanceYearFlow;
import kg.onuguu.finance.FinancePeriod;
import kg.onuguu.finance.Source;
import kg.onuguu.finance.Warning;
import kg.onuguu.finance.rate.ExchangeRate;
import kg.onuguu.finance.rate.RateMapper;
import kg.onuguu.plan.activity.Budget;
import kg.onuguu.plan.activity.Currency;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** The state of the money at the edge. */
@Mapper(uses = RateMapper.class)
interface MoneyMapper {
  @Mapping(target = "remainder", expression = "java(flow.remainder())")
  FinanceFlow toApi(Flow flow);

  FinanceBalance toBalance(
      Source source, Currency currency, BigDecimal opening, Flow year, Flow total);

  @Mapping(target = "remainder", expression = "java(flow.remainder())")
  FinanceTotals toTotals(Currency currency, Flow flow);

  FinanceYearFlow toYear(int year, Currency currency, Flow flow, BigDecimal closing);

  @Mapping(target = "currency", source = "currency")
  @Mapping(target = "original", source = "original")
  @Mapping(target = "rate", source = "rate")
  @Mapping(target = "converted", source = "converted")
  FinanceConvertedCurrency toConverted(
      Currency currency,
      Conversions.Figures original,
      ExchangeRate rate,
      Conversions.Figures converted);

  @Mapping(target = "closing", expression = "java(figures.closing())")
  FinanceConvertedFigures toApi(Conversions.Figures figures);

  kg.onuguu.api.model.Currency toApi(Currency currency);

  FinanceDefaultSource toApi(DefaultSources.DefaultSource source);

  FinanceWarning toApi(Warning warning);

  ActivityBudget toApi(Budget budget);

  @Mapping(target = "year", source = "period.periodYear")
  @Mapping(target = "half", source = "period.periodHalf")
  @Mapping(target = "closedByName", source = "period.closedBy")
  kg.onuguu.api.model.FinancePeriod toApi(FinancePeriod period, Integer entries);
}
