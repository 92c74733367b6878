package kg.onuguu.plan.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.PlanPage;
import kg.onuguu.api.model.PlanSort;
import kg.onuguu.plan.PlanFilter;
import kg.onuguu.plan.PlanMapper;
import kg.onuguu.plan.PlanRepository;
import kg.onuguu.plan.PlanStatus;
import kg.onuguu.shared.text.SearchText;
import kg.onuguu.shared.web.Paging;

/** The plans of a scope, a page at a time; two queries. */
@ApplicationScoped
public class PlanListing {
  private final PlanRepository plans;
  private final PlanMapper mapper;

  PlanListing(PlanRepository plans, PlanMapper mapper) {
    this.plans = plans;
    this.mapper = mapper;
  }

  PlanPage page(
      AccessScope scope,
      String query,
      UUID schoolId,
      kg.onuguu.api.model.PlanStatus status,
      PlanSort sort,
      Paging paging) {
    PlanStatus wanted = status == null ? null : mapper.toEntity(status);
    PlanFilter filter = new PlanFilter(SearchText.patterns(query), schoolId, wanted);
    return new PlanPage()
        .items(
            plans.page(scope, filter, order(sort), paging).stream().map(mapper::toSummary).toList())
        .total(plans.count(scope, filter))
        .page(paging.page())
        .size(paging.size());
  }

  private static PlanFilter.Order order(PlanSort sort) {
    return sort == null ? PlanFilter.Order.UPDATED : PlanFilter.Order.valueOf(sort.name());
  }
}
