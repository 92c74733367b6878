package kg.onuguu.finance.rate;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.plan.activity.Currency;

/** Rates belong to no school, and everybody reads them. */
@ApplicationScoped
class ExchangeRateRepository implements PanacheRepositoryBase<ExchangeRate, UUID> {
  private static final String NEWEST_FIRST = " order by day desc, currency";

  PanacheQuery<ExchangeRate> newestFirst(Currency currency) {
    return currency == null
        ? find("from ExchangeRate" + NEWEST_FIRST)
        : find("currency = ?1" + NEWEST_FIRST, currency);
  }

  Optional<ExchangeRate> ofId(UUID id) {
    return findByIdOptional(id);
  }

  /** The newest of that day or before. */
  Optional<ExchangeRate> known(Currency currency, LocalDate day) {
    return find("currency = ?1 and day <= ?2" + NEWEST_FIRST, currency, day).firstResultOptional();
  }
}
