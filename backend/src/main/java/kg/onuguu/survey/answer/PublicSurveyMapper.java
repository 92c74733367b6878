package kg.onuguu.survey.answer;

import java.time.LocalDate;
import java.util.List;
import kg.onuguu.api.model.PublicSurvey;
import kg.onuguu.api.model.PublicSurveyOption;
import kg.onuguu.api.model.PublicSurveyQuestion;
import kg.onuguu.shared.text.LocalizedName;
import kg.onuguu.survey.Option;
import kg.onuguu.survey.Question;
import kg.onuguu.survey.StakeholderSurvey;
import kg.onuguu.survey.SurveyStatus;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** A survey at the edge, as those see it who answer: each field is named. */
@Mapper
interface PublicSurveyMapper {
  @Mapping(target = "code", source = "survey.code")
  @Mapping(target = "status", source = "status")
  @Mapping(target = "schoolName", source = "schoolName")
  @Mapping(target = "title", source = "survey.title")
  @Mapping(target = "introduction", source = "survey.introduction")
  @Mapping(target = "respondents", source = "survey.respondents")
  @Mapping(target = "opensOn", source = "survey.opensOn")
  @Mapping(target = "closesOn", source = "lastDay")
  @Mapping(target = "questions", expression = "java(new java.util.ArrayList<>())")
  PublicSurvey toApi(
      StakeholderSurvey survey, LocalizedName schoolName, LocalDate lastDay, SurveyStatus status);

  List<PublicSurveyQuestion> questions(List<Question> questions);

  PublicSurveyQuestion question(Question question);

  PublicSurveyOption option(Option option);
}
