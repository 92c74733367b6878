package kg.onuguu.plan.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.access.AccessScope;
import kg.onuguu.plan.PlanFilter;
import kg.onuguu.plan.PlanRepository;
import kg.onuguu.search.SearchHit;
import kg.onuguu.search.SearchKind;
import kg.onuguu.search.SearchSource;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.web.Paging;

/** Plans in the search over everything; one query. */
@ApplicationScoped
class PlanSearch implements SearchSource {
  private final PlanRepository plans;

  PlanSearch(PlanRepository plans) {
    this.plans = plans;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.PLAN;
  }

  @Override
  public List<SearchHit> find(
      List<String> patterns, AccessScope scope, Language language, int limit) {
    PlanFilter filter = new PlanFilter(patterns, null, null);
    return plans.page(scope, filter, PlanFilter.Order.UPDATED, new Paging(0, limit)).stream()
        .map(
            plan ->
                new SearchHit(
                    SearchKind.PLAN,
                    plan.getId(),
                    plan.getTitle(),
                    plan.getSchool().getName().in(language),
                    plan.getSchool().getId(),
                    plan.getId()))
        .toList();
  }
}
