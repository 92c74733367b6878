package kg.onuguu.survey;

import java.util.UUID;
import kg.onuguu.api.model.StakeholderSurveySummary;
import kg.onuguu.api.model.StakeholderSurveyUpdate;
import kg.onuguu.api.model.SurveyOpening;
import kg.onuguu.api.model.SurveyOption;
import kg.onuguu.api.model.SurveyQuestion;
import kg.onuguu.api.model.SurveySettings;
import kg.onuguu.api.model.SurveyTemplate;
import kg.onuguu.indicator.table.Percentages;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Surveys at the edge, with what is computed. */
@Mapper(imports = Percentages.class)
public interface SurveyMapper {
  SurveyContent toContent(StakeholderSurveyUpdate update);

  SurveyTemplate toApi(SurveyTemplates.Template template);

  SurveyTerm toTerm(SurveyOpening opening);

  SurveyTerm toTerm(SurveySettings settings);

  Question toOwn(SurveyQuestion question);

  Option toOwn(SurveyOption option);

  SurveyQuestion toApi(Question question);

  SurveyOption toApi(Option option);

  @Mapping(target = "code", source = "code")
  @Mapping(target = "closesOn", expression = "java(survey.lastDay())")
  @Mapping(
      target = "responsePct",
      expression = "java(Percentages.of(answered, survey.getInvited()))")
  kg.onuguu.api.model.StakeholderSurvey toApi(
      StakeholderSurvey survey, SurveyStatus status, Integer answered, String code);

  @Mapping(target = "closesOn", expression = "java(survey.lastDay())")
  @Mapping(target = "questionCount", expression = "java(survey.getQuestions().size())")
  @Mapping(
      target = "responsePct",
      expression = "java(Percentages.of(answered, survey.getInvited()))")
  StakeholderSurveySummary toSummary(
      StakeholderSurvey survey, SurveyStatus status, Integer answered, UUID evidenceId);
}
