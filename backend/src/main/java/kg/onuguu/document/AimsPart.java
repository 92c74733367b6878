package kg.onuguu.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.api.model.Goal;
import kg.onuguu.api.model.Objective;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanProblem;

/** Problems, and the goals with their objectives that answer them. */
final class AimsPart {
  private AimsPart() {}

  public record Problem(
      int number, Object text, Object cause, Object evidence, boolean divisible) {}

  /** One objective; the goal stands only in the first row of its group. */
  public record Row(
      Object goal,
      String problems,
      Object objective,
      Object indicator,
      String change,
      String year,
      boolean divisible) {}

  public record View(List<Problem> problems, List<Row> rows) {}

  static View of(PlanContent content, DocumentTexts texts) {
    List<Problem> problems = new ArrayList<>();
    Map<UUID, Integer> numbers = new HashMap<>();
    for (PlanProblem problem : content.getProblems()) {
      int number = problems.size() + 1;
      numbers.put(problem.getId(), number);
      problems.add(
          new Problem(
              number,
              SafeText.cell(problem.getText()),
              SafeText.cell(problem.getCause()),
              SafeText.cell(problem.getEvidence()),
              SafeText.longRow(problem.getText(), problem.getCause(), problem.getEvidence())));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < content.getGoals().size(); i++) {
      rows.addAll(rows(i + 1, content.getGoals().get(i), content, numbers, texts));
    }
    return new View(problems, rows);
  }

  private static List<Row> rows(
      int number,
      Goal goal,
      PlanContent content,
      Map<UUID, Integer> problems,
      DocumentTexts texts) {
    Object text = SafeText.cell(number + ". " + goal.getText());
    String answers =
        goal.getProblemIds().stream()
            .map(problems::get)
            .filter(Objects::nonNull)
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    String answered = answers.isEmpty() ? "" : texts.text("answersProblems", answers);
    List<Objective> objectives =
        content.getObjectives().stream().filter(o -> o.getGoalId().equals(goal.getId())).toList();
    if (objectives.isEmpty()) {
      return List.of(
          new Row(
              text,
              answered,
              SafeText.UNKNOWN,
              SafeText.UNKNOWN,
              SafeText.UNKNOWN,
              SafeText.UNKNOWN,
              SafeText.longRow(goal.getText())));
    }
    List<Row> rows = new ArrayList<>();
    for (Objective objective : objectives) {
      boolean first = rows.isEmpty();
      String label = number + "." + (rows.size() + 1) + ". ";
      rows.add(
          new Row(
              first ? text : "",
              first ? answered : "",
              SafeText.cell(label + objective.getText()),
              SafeText.cell(objective.getIndicator()),
              change(objective.getBaseline(), objective.getTarget()),
              DocumentTexts.schoolYear(objective.getTargetSchoolYear()),
              SafeText.longRow(first ? goal.getText() : null, objective.getText())));
    }
    return rows;
  }

  /** From the baseline to the target: 0 → 4. */
  static String change(String baseline, String target) {
    if (baseline == null && target == null) {
      return SafeText.UNKNOWN;
    }
    return SafeText.line(baseline) + " → " + SafeText.line(target);
  }
}
