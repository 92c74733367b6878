package kg.onuguu.approval.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kg.onuguu.api.model.Mission;
import kg.onuguu.api.model.MissionOpinion;
import kg.onuguu.api.model.MissionValue;
import kg.onuguu.api.model.ParticipatingBody;
import kg.onuguu.api.model.Plan;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanFoundations;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.PlanStage;
import kg.onuguu.api.model.Team;

/** Head, stages, mission, foundations and the order of the team as things to compare. */
final class HeadItems {
  private final ChangeWords words;
  private final List<ContentItem> items = new ArrayList<>();

  HeadItems(ChangeWords words) {
    this.words = words;
  }

  List<ContentItem> of(PlanContent content) {
    plan(content.getPlan());
    if (content.getMission() != null) {
      mission(content.getMission());
    }
    foundations(content.getFoundations());
    team(content.getTeam());
    return items;
  }

  private ContentItem item(PlanSection section, String key, String label) {
    ContentItem item = new ContentItem(section, section + ":" + key, null, words.shortened(label));
    items.add(item);
    return item;
  }

  private ContentItem part(PlanSection section, String key) {
    return item(section, key, words.heading(key));
  }

  private void plan(Plan plan) {
    part(PlanSection.SETTINGS, "plan")
        .with("title", plan.getTitle())
        .with("firstSchoolYear", ChangeWords.year(plan.getFirstSchoolYear()))
        .with("lastSchoolYear", ChangeWords.year(plan.getLastSchoolYear()))
        .with("declaredTermYears", plan.getDeclaredTermYears())
        .with("termReason", plan.getTermReason())
        .with(
            "forms",
            plan.getForms().stream().map(Object::toString).collect(Collectors.joining(",")),
            words.labels("plan_form", plan.getForms().stream().map(Object::toString).toList()))
        .with("districtPlanReference", plan.getDistrictPlanReference());
    for (int i = 0; i < plan.getStages().size(); i++) {
      PlanStage stage = plan.getStages().get(i);
      item(PlanSection.SETTINGS, "stage" + i, stage.getTitle())
          .with("title", stage.getTitle())
          .with(
              "kind",
              stage.getKind().toString(),
              words.label("plan_stage_kind", stage.getKind().toString()))
          .with("firstSchoolYear", ChangeWords.year(stage.getFirstSchoolYear()))
          .with("lastSchoolYear", ChangeWords.year(stage.getLastSchoolYear()))
          .with("content", stage.getContent())
          .with("expectedResults", stage.getExpectedResults());
    }
  }

  private void mission(Mission mission) {
    part(PlanSection.MISSION, "mission")
        .with("text", mission.getText())
        .with("textRu", mission.getTextRu())
        .with("adoptedOn", mission.getAdoptedOn())
        .with("protocolNumber", mission.getProtocolNumber());
    mission.getGoals().forEach(goal -> item(PlanSection.MISSION, "goal:" + goal, goal));
    mission
        .getAnswers()
        .forEach(
            answer ->
                item(
                        PlanSection.MISSION,
                        "answer:" + answer.getQuestion(),
                        words.label("mission_question", answer.getQuestion()))
                    .with("text", answer.getText()));
    mission.getOpinions().forEach(this::opinion);
    mission.getValues().forEach(this::value);
    if (mission.getGraduateModel() != null) {
      mission
          .getGraduateModel()
          .getComponents()
          .forEach(
              component ->
                  item(
                          PlanSection.MISSION,
                          "graduate:" + component.getComponent(),
                          words.label("graduate_model_component", component.getComponent()))
                      .with("text", component.getText()));
      part(PlanSection.MISSION, "graduate")
          .with("orientationStage2", mission.getGraduateModel().getOrientationStage2())
          .with("orientationStage3", mission.getGraduateModel().getOrientationStage3());
    }
  }

  private void opinion(MissionOpinion opinion) {
    String group = opinion.getGroup().toString();
    item(PlanSection.MISSION, "opinion:" + group, words.label("stakeholder_group", group))
        .with(
            "source", opinion.getSource().toString(), words.heading(opinion.getSource().toString()))
        .with("heardOn", opinion.getHeardOn())
        .with("note", opinion.getNote());
  }

  private void value(MissionValue value) {
    item(PlanSection.MISSION, value.getKind() + ":" + value.getText(), value.getText());
  }

  private void foundations(PlanFoundations foundations) {
    part(PlanSection.FOUNDATIONS, "foundations")
        .with("retrospectiveYears", foundations.getRetrospectiveYears());
    foundations
        .getRetrospective()
        .forEach(
            block ->
                item(
                        PlanSection.FOUNDATIONS,
                        "retrospective:" + block.getBlock(),
                        words.label("mop_retrospective_block", block.getBlock()))
                    .with("text", block.getText()));
    foundations
        .getInputs()
        .forEach(
            block ->
                item(
                        PlanSection.FOUNDATIONS,
                        "input:" + block.getInput(),
                        words.label("mop_input", block.getInput()))
                    .with("text", block.getText()));
    foundations
        .getPrinciples()
        .forEach(
            check ->
                item(
                        PlanSection.FOUNDATIONS,
                        "principle:" + check.getPrinciple(),
                        words.label("mop_principle", check.getPrinciple()))
                    .with("considered", check.getConsidered())
                    .with("comment", check.getComment()));
    foundations.getParticipatingBodies().forEach(this::body);
    foundations
        .getLegalActs()
        .forEach(
            act ->
                item(
                        PlanSection.FOUNDATIONS,
                        "act:" + act.getAct() + act.getNumber(),
                        words.label("legal_act", act.getAct()))
                    .with("number", act.getNumber())
                    .with("adoptedOn", act.getAdoptedOn()));
  }

  private void body(ParticipatingBody body) {
    item(
            PlanSection.FOUNDATIONS,
            "body:" + body.getBody(),
            words.label("mop_participating_body", body.getBody()))
        .with("participated", body.getParticipated())
        .with("meetingOn", body.getMeetingOn())
        .with("protocolNumber", body.getProtocolNumber());
  }

  private void team(Team team) {
    part(PlanSection.TEAM, "team")
        .with("orderNumber", team.getOrderNumber())
        .with("orderDate", team.getOrderDate());
  }
}
