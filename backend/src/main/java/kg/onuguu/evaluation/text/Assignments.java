package kg.onuguu.evaluation.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.CriterionAssignmentUpdate;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.EvaluationAudit;
import kg.onuguu.evaluation.EvaluationAudit.Part;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.school.ColleagueLookup;
import kg.onuguu.school.ColleagueLookup.Colleague;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.web.Precondition;

/** Says who of the school writes a criterion, and until when. */
@ApplicationScoped
public class Assignments {
  private final EvaluationAccess access;
  private final AssignmentRepository assignments;
  private final ColleagueLookup colleagues;
  private final EvaluationAudit audit;

  Assignments(
      EvaluationAccess access,
      AssignmentRepository assignments,
      ColleagueLookup colleagues,
      EvaluationAudit audit) {
    this.access = access;
    this.assignments = assignments;
    this.colleagues = colleagues;
    this.audit = audit;
  }

  /** What the journal says of an assignment. */
  private record Trail(String assigneeName, LocalDate dueOn) {
    static Trail of(CriterionAssignment assignment) {
      return new Trail(assignment.getAssigneeName(), assignment.getDueOn());
    }
  }

  @Transactional
  CriterionAssignment assign(
      Caller caller, UUID id, String code, CriterionAssignmentUpdate update, String ifMatch) {
    SelfEvaluation evaluation = access.edit(caller.scope(), id);
    CriterionAssignment assignment = assignments.requireBy(evaluation, "criterionCode", code);
    Precondition.requireMatch(ifMatch, assignment.getVersion());
    Trail before = Trail.of(assignment);
    assignment.assign(
        new CriterionAssignment.Content(
            update.getAssigneeId(), name(evaluation, update.getAssigneeId()), update.getDueOn()));
    assignments.flush();
    audit.changed(
        evaluation, assignment.getId(), new Part("assignment", code), before, Trail.of(assignment));
    return assignment;
  }

  private String name(SelfEvaluation evaluation, UUID assignee) {
    if (assignee == null) {
      return null;
    }
    return colleagues.of(evaluation.getSchool().getId()).stream()
        .filter(colleague -> colleague.id().equals(assignee))
        .findFirst()
        .map(Colleague::fullName)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.RULE_BROKEN,
                    Violation.at("/assigneeId", "not_a_colleague").from(TextRefusals.MESSAGES)));
  }
}
