package kg.onuguu.finance.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.shared.problem.DatabaseFault;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;

/** Rates of foreign currencies by day, kept by an administrator for all schools. */
@ApplicationScoped
public class ExchangeRates {
  private static final String MESSAGES = "exchange_rate";
  private static final String RULE = "R-122";
  private static final BigDecimal HIGHEST = new BigDecimal("99999999.9999");

  private final ExchangeRateRepository rates;
  private final Audit audit;
  private final BusinessTime time;

  ExchangeRates(ExchangeRateRepository rates, Audit audit, BusinessTime time) {
    this.rates = rates;
    this.audit = audit;
    this.time = time;
  }

  record Found(List<ExchangeRate> rates, long total) {}

  @Transactional
  Found page(Currency currency, Paging paging) {
    return new Found(
        rates.newestFirst(currency).range(paging.offset(), paging.last()).list(),
        rates.newestFirst(currency).count());
  }

  /** The newest rate of that day or before; what became known later says nothing about it. */
  public Optional<ExchangeRate> known(Currency currency, LocalDate day) {
    return rates.known(currency, day);
  }

  @Transactional
  ExchangeRate require(UUID id) {
    return rates.ofId(id).orElseThrow(ProblemException::notFound);
  }

  @Transactional
  ExchangeRate create(ExchangeRate.Facts wanted) {
    ExchangeRate.Facts facts = checked(wanted);
    ExchangeRate rate = new ExchangeRate(facts);
    once(() -> rates.persistAndFlush(rate));
    record(AuditAction.CREATED, rate, AuditChanges.created(facts));
    return rate;
  }

  @Transactional
  ExchangeRate update(UUID id, ExchangeRate.Facts wanted, String ifMatch) {
    ExchangeRate rate = require(id);
    Precondition.requireMatch(ifMatch, rate.getVersion());
    ExchangeRate.Facts facts = checked(wanted);
    ExchangeRate.Facts before = rate.facts();
    rate.describe(facts);
    once(rates::flush);
    AuditChanges changes = AuditChanges.between(before, rate.facts());
    if (!changes.isEmpty()) {
      record(AuditAction.CHANGED, rate, changes);
    }
    return rate;
  }

  /** A currency has one rate a day: 409 for a second one. */
  private static void once(Runnable write) {
    try {
      write.run();
    } catch (PersistenceException taken) {
      if (DatabaseFault.of(taken) == DatabaseFault.CONFLICT) {
        throw new ProblemException(ProblemType.CONFLICT).because(MESSAGES, "known", Map.of());
      }
      throw taken;
    }
  }

  private ExchangeRate.Facts checked(ExchangeRate.Facts facts) {
    if (facts.source().isBlank()) {
      throw ProblemException.invalid("/source", "not_blank");
    }
    List<Violation> broken = new ArrayList<>();
    if (facts.currency() == Currency.KGS) {
      broken.add(at("/currency", "own_currency"));
    }
    if (facts.day().isAfter(time.today().plusDays(1))) {
      broken.add(at("/day", "not_known_yet"));
    }
    if (facts.rate().signum() <= 0 || facts.rate().compareTo(HIGHEST) > 0) {
      broken.add(at("/rate", "rate_range"));
    } else if (facts.rate().stripTrailingZeros().scale() > ExchangeRate.DECIMALS) {
      broken.add(at("/rate", "four_decimals"));
    }
    if (!broken.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, broken);
    }
    return new ExchangeRate.Facts(
        facts.currency(),
        facts.day(),
        facts.rate().stripTrailingZeros().setScale(ExchangeRate.DECIMALS),
        facts.source().strip());
  }

  private static Violation at(String pointer, String code) {
    return Violation.at(pointer, code).rule(RULE).from(MESSAGES);
  }

  private void record(AuditAction action, ExchangeRate rate, AuditChanges changes) {
    audit.record(
        action,
        AuditSubject.EXCHANGE_RATE,
        rate.getId(),
        rate.getCurrency() + " " + rate.getDay(),
        null,
        changes);
  }
}
