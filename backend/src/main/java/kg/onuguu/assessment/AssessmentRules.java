package kg.onuguu.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.finding.Label;

/** What is doubtful about an assessment: it is kept, shown and logged. */
final class AssessmentRules {
  private static final String PROCEDURE = "R-141";

  private AssessmentRules() {}

  /**
   * @param findings how many findings there are
   */
  static List<FindingDraft> warnings(Assessment assessment, int findings, LocalDate today) {
    AssessmentContent content = assessment.content();
    boolean closed = assessment.getStatus() == Status.CLOSED;
    List<FindingDraft> all = new ArrayList<>();
    if (assessment.overdueOn(today)) {
      all.add(
          FindingDraft.warning(PROCEDURE, "assessment_step_overdue", null)
              .field("steps")
              .with("step", assessment.getNextStep().label())
              .with("date", assessment.getDueOn()));
    }
    (closed ? open(content) : early(content)).ifPresent(all::add);
    if (content.document().date() != null && content.document().informedOn() == null) {
      all.add(
          FindingDraft.warning(PROCEDURE, "assessment_staff_not_informed", null)
              .field("document/informedOn"));
    }
    if (findings == 0 && content.steps().get(Step.INTERPRET).done()) {
      all.add(FindingDraft.info("R-145", "assessment_without_findings", null).field("findings"));
    }
    if (content.steps().get(Step.REPORT).done() || closed) {
      principles(content).ifPresent(all::add);
    }
    return all;
  }

  /** Steps that are not done although a later one is. */
  private static Optional<FindingDraft> early(AssessmentContent content) {
    List<Step> missing = new ArrayList<>();
    Step last = null;
    for (Step step : Step.values()) {
      if (content.steps().get(step).done()) {
        last = step;
      }
    }
    for (Step step : content.open()) {
      if (last != null && step.compareTo(last) < 0) {
        missing.add(step);
      }
    }
    return steps("assessment_steps_skipped", missing);
  }

  private static Optional<FindingDraft> open(AssessmentContent content) {
    return steps("assessment_steps_open", content.open());
  }

  private static Optional<FindingDraft> steps(String code, List<Step> missing) {
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    List<Label> labels = missing.stream().map(Step::label).toList();
    return Optional.of(
        FindingDraft.warning(PROCEDURE, code, null).field("steps").with("missing", labels));
  }

  /** principles without a check mark, named once the report is there. */
  private static Optional<FindingDraft> principles(AssessmentContent content) {
    Set<DataPrinciple> missing = EnumSet.allOf(DataPrinciple.class);
    missing.removeAll(content.principles());
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    List<Label> labels = missing.stream().map(DataPrinciple::label).toList();
    return Optional.of(
        FindingDraft.info("R-143", "assessment_principles_unchecked", null)
            .field("principles")
            .with("missing", labels));
  }
}
