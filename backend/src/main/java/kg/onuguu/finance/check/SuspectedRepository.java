package kg.onuguu.finance.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kg.onuguu.finance.Source;
import kg.onuguu.plan.activity.Currency;

/** Entries that count and look like earlier ones that count, for the engine of checks. */
@ApplicationScoped
class SuspectedRepository {
  private final EntityManager database;

  SuspectedRepository(EntityManager database) {
    this.database = database;
  }

  /** An entry, and an earlier one that it looks like; both have the same sum or quantity. */
  record Pair(
      int number,
      int year,
      Source source,
      BigDecimal amount,
      Currency currency,
      BigDecimal quantity,
      String unit,
      int twinNumber,
      int twinYear) {

    boolean isMoney() {
      return amount != null;
    }
  }

  /** In the order of the book; one query. */
  List<Pair> pairs(UUID schoolId) {
    return database
        .createQuery(
            "select new kg.onuguu.finance.check.SuspectedRepository$Pair(entry.number,"
                + " entry.entryYear, entry.source, entry.amount, entry.currency, entry.quantity,"
                + " entry.unit, twin.number, twin.entryYear)"
                + " from FinanceEntry entry join entry.twinIds twinId"
                + " join FinanceEntry twin on twin.id = twinId"
                + " where entry.schoolId = :school and entry.reversed = false"
                + " and twin.reversed = false order by entry.number, twin.number",
            Pair.class)
        .setParameter("school", schoolId)
        .getResultList();
  }
}
