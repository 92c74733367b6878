package kg.onuguu.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.PlanProblemUpdate;
import kg.onuguu.assessment.Assessment;
import kg.onuguu.assessment.AssessmentAudit;
import kg.onuguu.assessment.AssessmentRefusals;
import kg.onuguu.assessment.AssessmentRepository;
import kg.onuguu.assessment.ResultDocument;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanCopied;
import kg.onuguu.plan.PlanRepository;
import kg.onuguu.plan.problem.PlanProblem;
import kg.onuguu.plan.problem.PlanProblems;
import kg.onuguu.plan.problem.ProblemOrigins;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.text.Formats;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;

/**
 * The thread from a weakness to the plan: one click makes it a problem of the draft, and
 * both know of each other. A new version of the plan takes the thread along.
 */
@ApplicationScoped
class FindingsIntoPlans implements ProblemOrigins {
  private static final String RULE = "R-145";

  private final SchoolDirectory schools;
  private final AssessmentRepository assessments;
  private final FindingRepository findings;
  private final FindingProblemRepository links;
  private final FindingViews views;
  private final PlanRepository plans;
  private final PlanProblems problems;
  private final AssessmentAudit audit;

  FindingsIntoPlans(
      SchoolDirectory schools,
      AssessmentRepository assessments,
      FindingRepository findings,
      FindingProblemRepository links,
      FindingViews views,
      PlanRepository plans,
      PlanProblems problems,
      AssessmentAudit audit) {
    this.schools = schools;
    this.assessments = assessments;
    this.findings = findings;
    this.links = links;
    this.views = views;
    this.plans = plans;
    this.problems = problems;
    this.audit = audit;
  }

  /**
   * @param planId the draft that takes the problem, or null for the one that was written last
   */
  @Transactional
  kg.onuguu.api.model.AssessmentFinding makeProblem(
      AccessScope scope,
      UUID schoolId,
      UUID assessmentId,
      UUID findingId,
      UUID planId,
      Language language) {
    School school = schools.require(schoolId, scope);
    Assessment assessment = assessments.require(school, assessmentId);
    AssessmentFinding finding = findings.require(assessment, findingId);
    if (finding.getKind() != FindingKind.WEAKNESS) {
      AssessmentRefusals.refuse(List.of(AssessmentRefusals.at("", "only_weakness", RULE)));
    }
    Plan plan = draft(school, planId);
    PlanProblem problem =
        problems.create(
            scope,
            plan.getId(),
            new PlanProblemUpdate()
                .text(finding.getText())
                .cause(finding.getCause())
                .evidence(evidence(assessment, language)));
    // The draft is locked by now, so a second click at the same time waits and finds the first.
    if (links.leads(finding, plan)) {
      throw new ProblemException(ProblemType.CONFLICT)
          .rule(RULE)
          .because(AssessmentRefusals.BUNDLE, "already_problem", Map.of());
    }
    links.persistAndFlush(new FindingProblem(problem.getId(), findingId, plan.getId()));
    audit.finding(
        AuditAction.CHANGED,
        assessment,
        findingId,
        AuditChanges.of("finding.problem", null, plan.getTitle()));
    return views.of(assessment, finding);
  }

  @Override
  public Kind kind() {
    return Kind.ASSESSMENT_FINDING;
  }

  @Override
  public List<Origin> of(Plan plan) {
    return links.of(plan);
  }

  /** The copies of the problems came from the same findings. */
  void follow(@Observes PlanCopied copied) {
    for (FindingProblem link : links.ofPlan(copied.from())) {
      UUID copy = copied.copies().get(link.getProblemId());
      links.persist(new FindingProblem(copy, link.getFindingId(), copied.to()));
    }
  }

  private Plan draft(School school, UUID planId) {
    return (planId == null ? plans.latestDraft(school) : plans.draft(school, planId))
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.RULE_BROKEN,
                    AssessmentRefusals.at(
                        "/planId", planId == null ? "no_draft" : "unknown_draft", RULE)));
  }

  /** What shows the problem, as it stands in the plan. */
  private static String evidence(Assessment assessment, Language language) {
    ResultDocument document = assessment.getDocument();
    Messages words = Messages.of(AssessmentRefusals.BUNDLE);
    String paper =
        document.kind() == null
            ? null
            : words.text(language, "document." + document.kind().name().toLowerCase(Locale.ROOT));
    return Stream.of(
            words.text(language, "evidence", Map.of("topic", assessment.getTopic())),
            paper,
            document.number() == null ? null : "№" + document.number(),
            document.date() == null ? null : Formats.date(document.date()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
