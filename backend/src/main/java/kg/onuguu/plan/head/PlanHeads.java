package kg.onuguu.plan.head;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.PlanCreate;
import kg.onuguu.api.model.PlanUpdate;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanAudit;
import kg.onuguu.plan.PlanHead;
import kg.onuguu.plan.PlanMapper;
import kg.onuguu.plan.PlanRepository;
import kg.onuguu.plan.PlanThing;
import kg.onuguu.plan.Texts;
import kg.onuguu.plan.foundation.PlanFoundations;
import kg.onuguu.plan.foundation.PlanFoundationsRepository;
import kg.onuguu.plan.team.PlanTeam;
import kg.onuguu.plan.team.PlanTeamRepository;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Starts, rewrites and deletes plans. */
@ApplicationScoped
public class PlanHeads {
  private final PlanAccess access;
  private final PlanRepository plans;
  private final PlanFoundationsRepository foundations;
  private final PlanTeamRepository teams;
  private final SchoolDirectory schools;
  private final PlanTemplate template;
  private final PlanMapper mapper;
  private final PlanAudit audit;
  private final BusinessTime time;

  PlanHeads(
      PlanAccess access,
      PlanRepository plans,
      PlanFoundationsRepository foundations,
      PlanTeamRepository teams,
      SchoolDirectory schools,
      PlanTemplate template,
      PlanMapper mapper,
      PlanAudit audit,
      BusinessTime time) {
    this.access = access;
    this.plans = plans;
    this.foundations = foundations;
    this.teams = teams;
    this.schools = schools;
    this.template = template;
    this.mapper = mapper;
    this.audit = audit;
    this.time = time;
  }

  /** A draft from the template. */
  @Transactional
  public Plan create(AccessScope scope, UUID schoolId, PlanCreate request) {
    School school = schools.require(schoolId, scope);
    PlanHeadRules.check(request);
    PlanHead head =
        template.head(
            request.getTitle(),
            request.getFirstSchoolYear(),
            PlanHeadRules.years(request),
            Texts.orNull(request.getTermReason()));
    boolean historical = Boolean.TRUE.equals(request.getHistorical());
    Plan plan = new Plan(school, head, historical, time.now());
    store(plan);
    audit.created(plan, PlanThing.PLAN, plan.getId(), plan.getTitle(), plan.head());
    return plan;
  }

  /** Stores a new plan with the parts that every plan has: foundations and team, still empty. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void store(Plan plan) {
    plans.persist(plan);
    foundations.persist(new PlanFoundations(plan.getId()));
    teams.persist(new PlanTeam(plan.getId()));
    plans.flush();
  }

  /** Replaces title, term, form and stages of a draft. */
  @Transactional
  public Plan update(AccessScope scope, UUID planId, PlanUpdate request, String ifMatch) {
    Plan plan = access.edit(scope, planId);
    Precondition.requireMatch(ifMatch, plan.getVersion());
    PlanHeadRules.check(request);
    PlanHead before = plan.head();
    plan.rewrite(mapper.toHead(request), time.now());
    plans.flush();
    audit.changed(plan, PlanThing.PLAN, planId, plan.getTitle(), before, plan.head());
    return plan;
  }

  /** Deletes a draft that nobody has seen. */
  @Transactional
  public void delete(AccessScope scope, UUID planId, String ifMatch) {
    Plan plan = access.lock(scope, planId);
    plan.requireDeletable();
    Precondition.requireMatch(ifMatch, plan.getVersion());
    PlanHead before = plan.head();
    plans.deleteWithParts(plan);
    audit.removed(plan, PlanThing.PLAN, planId, plan.getTitle(), before);
  }
}
