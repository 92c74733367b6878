package kg.onuguu.plan.search;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import kg.onuguu.search.SearchKind;

/** Activities in the search over everything. */
@Singleton
class ActivitySearch extends PartSearch {
  ActivitySearch(EntityManager database) {
    super(database, SearchKind.ACTIVITY, "Activity");
  }
}
