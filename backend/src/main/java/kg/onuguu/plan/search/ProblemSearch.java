package kg.onuguu.plan.search;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import kg.onuguu.search.SearchKind;

/** Problems in the search over everything. */
@Singleton
class ProblemSearch extends PartSearch {
  ProblemSearch(EntityManager database) {
    super(database, SearchKind.PROBLEM, "PlanProblem");
  }
}
