package kg.onuguu.approval.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kg.onuguu.api.model.Activity;
import kg.onuguu.api.model.Goal;
import kg.onuguu.api.model.Objective;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanProblem;
import kg.onuguu.api.model.TeamMember;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.content.ContentView;
import kg.onuguu.plan.content.PlanContentAssembler;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.Language;

/**
 * Finds the place of a comment in the plan and what it is called. The label is kept, so it never
 * names a pupil.
 */
@ApplicationScoped
class CommentPlaces {
  private static final int LONGEST_LABEL = 200;

  private final PlanContentAssembler contents;

  CommentPlaces(PlanContentAssembler contents) {
    this.contents = contents;
  }

  PlanComment.Place find(Plan plan, CommentSection section, UUID target, String field) {
    if (target == null) {
      return new PlanComment.Place(section, null, null, field);
    }
    PlanContent content = contents.assemble(plan, new ContentView(false, false, Language.KY));
    String label =
        label(content, section, target)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.RULE_BROKEN,
                        Violation.at("/targetId", "unknown_target").from("approval")));
    return new PlanComment.Place(section, target, shortened(label), field);
  }

  private static Optional<String> label(PlanContent content, CommentSection section, UUID target) {
    return switch (section) {
      case PROBLEMS ->
          text(content.getProblems().stream(), target, PlanProblem::getId, PlanProblem::getText);
      case GOALS ->
          text(content.getGoals().stream(), target, Goal::getId, Goal::getText)
              .or(
                  () ->
                      text(
                          content.getObjectives().stream(),
                          target,
                          Objective::getId,
                          Objective::getText));
      case ACTIVITIES ->
          text(
              content.getActivities().stream(),
              target,
              Activity::getId,
              activity -> activity.getNumber() + " " + activity.getText());
      case TEAM ->
          text(
              content.getTeam().getMembers().stream(),
              target,
              TeamMember::getId,
              TeamMember::getLabel);
      default -> Optional.empty();
    };
  }

  private static <T> Optional<String> text(
      Stream<T> items, UUID target, Function<T, UUID> id, Function<T, String> text) {
    return items.filter(item -> id.apply(item).equals(target)).findFirst().map(text);
  }

  private static String shortened(String label) {
    String line = label.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_LABEL ? line : line.substring(0, LONGEST_LABEL - 1) + "…";
  }
}
