package kg.onuguu.finance.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.FinanceConversion;
import kg.onuguu.finance.rate.ExchangeRate;
import kg.onuguu.finance.rate.ExchangeRates;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.time.BusinessTime;

/**
 * What the money of a year is worth in som, beside what it is: by rates that are named, and
 * not at all without one.
 */
@ApplicationScoped
class Conversions {
  private final SchoolDirectory schools;
  private final MoneyQueries queries;
  private final ExchangeRates rates;
  private final MoneyMapper mapper;
  private final BusinessTime time;

  Conversions(
      SchoolDirectory schools,
      MoneyQueries queries,
      ExchangeRates rates,
      MoneyMapper mapper,
      BusinessTime time) {
    this.schools = schools;
    this.queries = queries;
    this.rates = rates;
    this.mapper = mapper;
    this.time = time;
  }

  /** What there was before the year, came, and went. */
  record Figures(BigDecimal opening, BigDecimal income, BigDecimal expense) {
    static final Figures NONE = new Figures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    BigDecimal closing() {
      return opening.add(income).subtract(expense);
    }

    /** Each figure is converted by itself, so what is left agrees with what came and went. */
    Figures each(UnaryOperator<BigDecimal> converted) {
      return new Figures(
          converted.apply(opening), converted.apply(income), converted.apply(expense));
    }

    Figures plus(Figures other) {
      return new Figures(
          opening.add(other.opening), income.add(other.income), expense.add(other.expense));
    }

    boolean isNothing() {
      return opening.signum() == 0 && income.signum() == 0 && expense.signum() == 0;
    }
  }

  /**
   * @param wanted the present year for null
   * @param wantedDay for null today, of a past year its last day
   */
  @Transactional
  FinanceConversion of(AccessScope scope, UUID schoolId, Integer wanted, LocalDate wantedDay) {
    School school = schools.require(schoolId, scope);
    LocalDate today = time.today();
    int year = wanted == null ? today.getYear() : wanted;
    LocalDate day = wantedDay == null ? usual(year, today) : wantedDay;
    FinanceConversion answer = new FinanceConversion().year(year).rateDay(day);
    List<Figures> inSom = new ArrayList<>();
    List<MoneyQueries.Moved> moved = queries.moved(school);
    for (Currency currency : Currency.values()) {
      Figures original = figures(moved, currency, year);
      if (original.isNothing()) {
        continue;
      }
      ExchangeRate rate = currency == Currency.KGS ? null : rates.known(currency, day).orElse(null);
      Figures converted = converted(currency, original, rate);
      if (converted == null) {
        answer.addMissingItem(mapper.toApi(currency));
      } else {
        inSom.add(converted);
      }
      answer.addCurrenciesItem(mapper.toConverted(currency, original, rate, converted));
    }
    if (answer.getMissing().isEmpty()) {
      answer.together(mapper.toApi(inSom.stream().reduce(Figures.NONE, Figures::plus)));
    }
    return answer;
  }

  private static LocalDate usual(int year, LocalDate today) {
    LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
    return last.isBefore(today) ? last : today;
  }

  /** Null for a foreign currency without a rate. */
  private static Figures converted(Currency currency, Figures original, ExchangeRate rate) {
    if (currency == Currency.KGS) {
      return original;
    }
    return rate == null ? null : original.each(rate::inSom);
  }

  private static Figures figures(List<MoneyQueries.Moved> moved, Currency currency, int year) {
    Predicate<MoneyQueries.Moved> same = one -> one.currency() == currency;
    Flow flow = Summaries.flow(moved, same.and(one -> one.year() == year));
    return new Figures(
        Summaries.flow(moved, same.and(one -> one.year() < year)).remainder(),
        flow.income(),
        flow.expense());
  }
}
