package kg.onuguu.plan.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.PlanProblemUpdate;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanAudit;
import kg.onuguu.plan.PlanThing;
import kg.onuguu.plan.Texts;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.web.Precondition;

/** Adds, changes and removes the problems of a draft. */
@ApplicationScoped
public class PlanProblems {
  private final PlanAccess access;
  private final PlanProblemRepository problems;
  private final PlanProblemMapper mapper;
  private final PlanAudit audit;

  PlanProblems(
      PlanAccess access,
      PlanProblemRepository problems,
      PlanProblemMapper mapper,
      PlanAudit audit) {
    this.access = access;
    this.problems = problems;
    this.mapper = mapper;
    this.audit = audit;
  }

  @Transactional
  public PlanProblem create(AccessScope scope, UUID planId, PlanProblemUpdate update) {
    Plan plan = access.edit(scope, planId);
    return add(plan, content(update, problems.nextPosition(plan)), null);
  }

  /**
   * Makes a weakness of a self-evaluation a problem of a draft.
   *
   * @throws ProblemException 409 when it is one of that plan already
   */
  @Transactional
  public PlanProblem createOf(
      AccessScope scope, UUID planId, PlanProblemUpdate update, WeaknessOrigin origin) {
    Plan plan = access.edit(scope, planId);
    requireNew(plan, origin);
    return add(plan, content(update, problems.nextPosition(plan)), origin);
  }

  /**
   * Links a weakness to a problem that stands in the draft already; the problem stays as it is.
   *
   * @throws ProblemException 409 when one of the two is linked already
   */
  @Transactional
  public PlanProblem link(AccessScope scope, UUID planId, UUID problemId, WeaknessOrigin origin) {
    Plan plan = access.edit(scope, planId);
    PlanProblem problem = problems.require(plan, problemId);
    requireNew(plan, origin);
    if (problem.getOrigin() != null) {
      throw conflict("problem_linked");
    }
    problem.comeFrom(origin);
    problems.flush();
    return problem;
  }

  /** A problem that stands in a draft, to be linked to something by whoever asks. */
  @Transactional
  public PlanProblem ofDraft(AccessScope scope, UUID planId, UUID problemId) {
    return problems.require(access.edit(scope, planId), problemId);
  }

  private void requireNew(Plan plan, WeaknessOrigin origin) {
    if (problems.has(plan, origin.weaknessId())) {
      throw conflict("already_a_problem");
    }
  }

  private static ProblemException conflict(String why) {
    return new ProblemException(ProblemType.CONFLICT).rule("R-056").because("plan", why, Map.of());
  }

  private PlanProblem add(Plan plan, PlanProblem.Content content, WeaknessOrigin origin) {
    PlanProblem problem = new PlanProblem(plan.getId(), content, origin);
    problems.persistAndFlush(problem);
    audit.created(plan, PlanThing.PROBLEM, problem.getId(), problem.getText(), problem.content());
    return problem;
  }

  @Transactional
  public PlanProblem update(
      AccessScope scope, UUID planId, UUID id, PlanProblemUpdate update, String ifMatch) {
    Plan plan = access.edit(scope, planId);
    PlanProblem problem = problems.require(plan, id);
    Precondition.requireMatch(ifMatch, problem.getVersion());
    PlanProblem.Content before = problem.content();
    problem.rewrite(content(update, before.position()));
    problems.flush();
    audit.changed(plan, PlanThing.PROBLEM, id, problem.getText(), before, problem.content());
    return problem;
  }

  /** Goals lose the link: the database takes it away with the row. */
  @Transactional
  public void delete(AccessScope scope, UUID planId, UUID id, String ifMatch) {
    Plan plan = access.edit(scope, planId);
    PlanProblem problem = problems.require(plan, id);
    Precondition.requireMatch(ifMatch, problem.getVersion());
    problems.delete(problem);
    problems.flush();
    audit.removed(plan, PlanThing.PROBLEM, id, problem.getText(), problem.content());
  }

  private PlanProblem.Content content(PlanProblemUpdate update, int position) {
    Texts.requireWords(update.getText(), "/text");
    return mapper.toContent(update, update.getPosition() == null ? position : update.getPosition());
  }
}
