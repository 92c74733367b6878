package kg.onuguu.finance.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import kg.onuguu.finance.EntryType;
import kg.onuguu.finance.Kind;
import kg.onuguu.school.School;

/** What a school that was read through the scope of the caller has spent, from its book. */
@ApplicationScoped
class SpendingRepository {
  private final EntityManager database;

  SpendingRepository(EntityManager database) {
    this.database = database;
  }

  /** Money of that year by article, source and currency, without what was reversed; one query. */
  List<Spent> of(School school, int year) {
    return database
        .createQuery(
            "select new kg.onuguu.finance.estimate.Spent(entry.article, entry.source,"
                + " entry.currency, sum(entry.amount)) from FinanceEntry entry"
                + " where entry.schoolId = :school and entry.entryYear = :year"
                + " and entry.entryType = :expense and entry.kind = :cash"
                + " and entry.reversed = false"
                + " group by entry.article, entry.source, entry.currency",
            Spent.class)
        .setParameter("school", school.getId())
        .setParameter("year", year)
        .setParameter("expense", EntryType.EXPENSE)
        .setParameter("cash", Kind.CASH)
        .getResultList();
  }
}
