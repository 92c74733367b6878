package kg.onuguu.plan.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.PlanFoundationsUpdate;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanAudit;
import kg.onuguu.plan.PlanThing;
import kg.onuguu.shared.web.Precondition;

/** Reads and replaces the foundations of a plan. */
@ApplicationScoped
public class FoundationsWriter {
  private final PlanAccess access;
  private final PlanFoundationsRepository foundations;
  private final PlanFoundationsMapper mapper;
  private final FoundationRules rules;
  private final PlanAudit audit;

  FoundationsWriter(
      PlanAccess access,
      PlanFoundationsRepository foundations,
      PlanFoundationsMapper mapper,
      FoundationRules rules,
      PlanAudit audit) {
    this.access = access;
    this.foundations = foundations;
    this.mapper = mapper;
    this.rules = rules;
    this.audit = audit;
  }

  public kg.onuguu.api.model.PlanFoundations read(AccessScope scope, UUID planId) {
    return mapper.toApi(foundations.of(access.require(scope, planId)));
  }

  @Transactional
  public kg.onuguu.api.model.PlanFoundations replace(
      AccessScope scope, UUID planId, PlanFoundationsUpdate update, String ifMatch) {
    Plan plan = access.edit(scope, planId);
    PlanFoundations stored = foundations.of(plan);
    Precondition.requireMatch(ifMatch, stored.getVersion());
    rules.check(update);
    PlanFoundations.Content before = stored.content();
    stored.rewrite(mapper.toContent(update));
    foundations.flush();
    audit.changed(plan, PlanThing.FOUNDATIONS, planId, plan.getTitle(), before, stored.content());
    return mapper.toApi(stored);
  }
}
