package kg.onuguu.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.ThreadCount;
import kg.onuguu.api.model.ThreadLink;
import kg.onuguu.api.model.Urgency;
import kg.onuguu.evaluation.duty.EvaluationDuties;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;

/** What self-evaluations ask next: an answer, a criterion, a revision, a decision. */
@ApplicationScoped
class EvaluationSteps {
  private final EvaluationDuties duties;
  private final BusinessTime time;

  EvaluationSteps(EvaluationDuties duties, BusinessTime time) {
    this.duties = duties;
    this.time = time;
  }

  /** Of a director or a deputy; three queries. */
  List<Step> ofSchool(Caller caller, AccessScope.SchoolScope school) {
    List<Step> steps = new ArrayList<>();
    duties
        .returned(school)
        .forEach(
            back ->
                steps.add(
                    new Step("revise_self_evaluation", Urgency.SOON)
                        .ofEvaluation(back.schoolId(), back.selfEvaluationId(), null)
                        .with("years", new SchoolYear(back.schoolYear()).shortLabel())
                        .with("comment", back.comment())));
    duties
        .mentions(caller, school)
        .forEach(
            mention ->
                steps.add(
                    new Step("answer_mention", Urgency.SOON)
                        .ofEvaluation(
                            mention.schoolId(), mention.selfEvaluationId(), mention.criterionCode())
                        .at(null, mention.commentId())
                        .with("criterion", mention.criterionCode())
                        .with("author", mention.authorName())
                        .with("text", mention.text())));
    duties.assignments(caller, school).forEach(assignment -> steps.add(assigned(assignment)));
    return steps;
  }

  /** The first link of the thread; none before a self-evaluation names a weakness. */
  List<ThreadCount> weaknesses(AccessScope.SchoolScope school) {
    return duties
        .weaknesses(school)
        .map(
            found ->
                new ThreadCount()
                    .link(ThreadLink.WEAKNESSES)
                    .count((int) found.count())
                    .loose((int) (found.count() - found.planned()))
                    .selfEvaluationId(found.selfEvaluationId()))
        .stream()
        .toList();
  }

  private Step assigned(EvaluationDuties.Assignment assignment) {
    LocalDate due = assignment.dueOn();
    boolean late = due != null && due.isBefore(time.today());
    return new Step("write_criterion", late ? Urgency.OVERDUE : Urgency.SOON)
        .ofEvaluation(
            assignment.schoolId(), assignment.selfEvaluationId(), assignment.criterionCode())
        .due(due)
        .with("criterion", assignment.criterionCode());
  }

  /** Of whoever looks at several schools: {@code decide_…} or {@code read_self_evaluation}. */
  List<Step> submitted(AccessScope scope, String code, Urgency urgency, Language language) {
    return duties.submitted(scope).stream()
        .map(
            waiting ->
                new Step(code, urgency)
                    .ofEvaluation(waiting.getSchool().getId(), waiting.getId(), null)
                    .with("school", waiting.getSchool().getName().in(language))
                    .with("years", new SchoolYear(waiting.getSchoolYear()).shortLabel()))
        .toList();
  }
}
