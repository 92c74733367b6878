package kg.onuguu.plan.search;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import kg.onuguu.search.SearchKind;

/** Goals in the search over everything. */
@Singleton
class GoalSearch extends PartSearch {
  GoalSearch(EntityManager database) {
    super(database, SearchKind.GOAL, "Goal");
  }
}
