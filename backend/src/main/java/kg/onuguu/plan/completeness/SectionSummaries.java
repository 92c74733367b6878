package kg.onuguu.plan.completeness;

import java.util.Map;
import kg.onuguu.api.model.Activity;
import kg.onuguu.api.model.CompletenessState;
import kg.onuguu.api.model.MissionAnswer;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.RetrospectiveBlock;
import kg.onuguu.api.model.SectionCompleteness;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;

/** State of each section of a plan, with a few words about it. */
final class SectionSummaries {
  private static final String BUNDLE = "findings";

  private final CheckInput input;
  private final PlanContent content;
  private final Language language;

  SectionSummaries(CheckInput input, Language language) {
    this.input = input;
    this.content = input.content();
    this.language = language;
  }

  SectionCompleteness of(PlanSection section, boolean flawless) {
    CompletenessState state =
        section == PlanSection.APPROVAL
            ? approval()
            : empty(section)
                ? CompletenessState.EMPTY
                : flawless ? CompletenessState.COMPLETE : CompletenessState.PARTIAL;
    return new SectionCompleteness().section(section).state(state).summary(summary(section));
  }

  /** The chain is not begun while the plan is written, and complete once it was in force. */
  private CompletenessState approval() {
    return switch (input.plan().getStatus()) {
      case DRAFT, RETURNED -> CompletenessState.EMPTY;
      case SUBMITTED, ENDORSED, COUNCIL_AGREED, APPROVED, AUTHORITY_AGREED ->
          CompletenessState.PARTIAL;
      case IN_FORCE, COMPLETED, SUPERSEDED, ARCHIVED -> CompletenessState.COMPLETE;
    };
  }

  private boolean empty(PlanSection section) {
    return switch (section) {
      case MISSION -> content.getMission().getVersion() == 0;
      case FOUNDATIONS -> content.getFoundations().getVersion() == 0;
      case PROBLEMS -> content.getProblems().isEmpty();
      case GOALS -> content.getGoals().isEmpty();
      case ACTIVITIES -> content.getActivities().isEmpty();
      case TEAM -> content.getTeam().getMembers().isEmpty();
      case SETTINGS, APPROVAL -> false;
    };
  }

  private String summary(PlanSection section) {
    Messages words = Messages.of(BUNDLE);
    return words.text(language, "summary." + section, params(section, words));
  }

  private Map<String, ?> params(PlanSection section, Messages words) {
    return switch (section) {
      case MISSION ->
          Map.of(
              "sentences", content.getMission().getSentenceCount(),
              "answers",
                  content.getMission().getAnswers().stream()
                      .map(MissionAnswer::getText)
                      .filter(CheckInput::filled)
                      .count(),
              "questions", input.codes("mission_question").size());
      case SETTINGS ->
          Map.of("years", input.term().years(), "stages", input.plan().getStages().size());
      case FOUNDATIONS ->
          Map.of(
              "done",
                  content.getFoundations().getRetrospective().stream()
                      .map(RetrospectiveBlock::getText)
                      .filter(CheckInput::filled)
                      .count(),
              "total", input.codes("mop_retrospective_block").size());
      case PROBLEMS -> Map.of("count", content.getProblems().size());
      case GOALS ->
          Map.of("goals", content.getGoals().size(), "objectives", content.getObjectives().size());
      case ACTIVITIES ->
          Map.of(
              "count", content.getActivities().size(),
              "done",
                  content.getActivities().stream().map(Activity::getDirection).distinct().count(),
              "total", input.codes("mop_direction").size());
      case TEAM ->
          Map.of(
              "total", content.getTeam().getTotal(),
              "community", content.getTeam().getCommunity(),
              "staff", content.getTeam().getStaff());
      case APPROVAL -> Map.of("status", words.text(language, status()));
    };
  }

  private String status() {
    return "status." + input.plan().getStatus();
  }
}
