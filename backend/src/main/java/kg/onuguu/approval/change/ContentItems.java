package kg.onuguu.approval.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.api.model.Activity;
import kg.onuguu.api.model.ActivityBudget;
import kg.onuguu.api.model.Goal;
import kg.onuguu.api.model.Objective;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanProblem;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.TeamMember;

/**
 * Problems, goals, objectives, activities and members of a text as things to compare. A copy in a
 * revision is the same thing as the part it was copied from.
 */
final class ContentItems {
  private final PlanContent content;
  private final ChangeWords words;
  private final Map<UUID, UUID> origins;
  private final Map<UUID, String> texts = new HashMap<>();
  private final List<ContentItem> items = new ArrayList<>();

  private ContentItems(PlanContent content, ChangeWords words, Map<UUID, UUID> origins) {
    this.content = content;
    this.words = words;
    this.origins = origins;
    content.getProblems().forEach(problem -> texts.put(problem.getId(), problem.getText()));
    content.getGoals().forEach(goal -> texts.put(goal.getId(), goal.getText()));
    content.getObjectives().forEach(o -> texts.put(o.getId(), o.getText()));
    content.getActivities().forEach(activity -> texts.put(activity.getId(), activity.getText()));
  }

  /**
   * @param origins the part that a copied part came from
   */
  static List<ContentItem> of(PlanContent content, ChangeWords words, Map<UUID, UUID> origins) {
    ContentItems items = new ContentItems(content, words, origins);
    items.items.addAll(new HeadItems(words).of(content));
    content.getProblems().forEach(items::add);
    content.getGoals().forEach(items::add);
    content.getObjectives().forEach(items::add);
    content.getActivities().forEach(items::add);
    content.getTeam().getMembers().forEach(items::add);
    return items.items;
  }

  private ContentItem item(PlanSection section, UUID id, String label) {
    ContentItem item = new ContentItem(section, key(id), id, words.shortened(label));
    items.add(item);
    return item;
  }

  private String key(UUID id) {
    return origins.getOrDefault(id, id).toString();
  }

  private void add(PlanProblem problem) {
    item(PlanSection.PROBLEMS, problem.getId(), problem.getText())
        .with("text", problem.getText())
        .with("cause", problem.getCause())
        .with("evidence", problem.getEvidence())
        .with("priority", problem.getPriority());
  }

  private void add(Goal goal) {
    ContentItem item =
        item(PlanSection.GOALS, goal.getId(), goal.getText()).with("text", goal.getText());
    links(item, "problemIds", goal.getProblemIds());
  }

  private void add(Objective objective) {
    ContentItem item =
        item(PlanSection.GOALS, objective.getId(), objective.getText())
            .with("text", objective.getText())
            .with("indicator", objective.getIndicator())
            .with("baseline", objective.getBaseline())
            .with("target", objective.getTarget())
            .with("targetSchoolYear", ChangeWords.year(objective.getTargetSchoolYear()));
    links(item, "goalId", List.of(objective.getGoalId()));
  }

  private void add(Activity activity) {
    ContentItem item =
        item(PlanSection.ACTIVITIES, activity.getId(), activity.getText())
            .with("text", activity.getText())
            .with(
                "direction",
                activity.getDirection().toString(),
                words.label("mop_direction", activity.getDirection().toString()))
            .with("schoolYear", ChangeWords.year(activity.getSchoolYear()))
            .with("responsible", activity.getResponsible())
            .with("participants", activity.getParticipants())
            .with("startsOn", activity.getStartsOn())
            .with("dueOn", activity.getDueOn())
            .with("durationDays", activity.getDurationDays())
            .with("expectedResult", activity.getExpectedResult())
            .with("indicator", activity.getIndicator())
            .with("baseline", activity.getBaseline())
            .with("target", activity.getTarget());
    budget(item, activity.getBudget());
    links(
        item,
        "objectiveId",
        activity.getObjectiveId() == null ? List.of() : List.of(activity.getObjectiveId()));
    links(item, "predecessorIds", activity.getPredecessorIds());
  }

  private void budget(ContentItem item, ActivityBudget budget) {
    if (budget != null) {
      item.with("budget", budget.getAmount().toPlainString() + " " + budget.getCurrency());
      if (budget.getSource() != null) {
        item.with(
            "budgetSource", budget.getSource(), words.label("finance_source", budget.getSource()));
      }
    }
  }

  private void add(TeamMember member) {
    String category = member.getCategory().toString();
    ContentItem item =
        item(PlanSection.TEAM, member.getId(), member.getLabel())
            .with("category", category, words.label("team_member_category", category))
            .with("fullName", member.getFullName())
            .with("grade", member.getGrade())
            .with("position", member.getPosition())
            .with("documentNumber", member.getDocumentNumber())
            .with("documentDate", member.getDocumentDate())
            .with(
                "skills",
                member.getSkills().stream().sorted().collect(Collectors.joining(",")),
                words.labels("team_skill", member.getSkills()));
    if (member.getElectedBy() != null) {
      String body = member.getElectedBy().toString();
      item.with("electedBy", body, words.label("electing_body", body));
    }
  }

  /** Compared by what is linked, shown in its words. */
  private void links(ContentItem item, String field, Collection<UUID> ids) {
    item.with(field, joined(ids, this::key), joined(ids, texts::get));
  }

  private String joined(Collection<UUID> ids, Function<UUID, String> word) {
    return ids.stream()
        .map(word)
        .filter(Objects::nonNull)
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
