package kg.onuguu.indicator.survey;

import kg.onuguu.api.model.SurveyAnswer;
import kg.onuguu.api.model.SurveyUpdate;
import kg.onuguu.indicator.table.Percentages;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Surveys at the edge. */
@Mapper(imports = Percentages.class)
interface SurveyMapper {

  @Mapping(target = "respondents", source = "survey.content.respondents")
  @Mapping(target = "question", source = "survey.content.question")
  @Mapping(target = "heldOn", source = "survey.content.heldOn")
  @Mapping(target = "invited", source = "survey.content.invited")
  @Mapping(target = "answered", source = "survey.content.answered")
  @Mapping(
      target = "declaredPct",
      expression = "java(Percentages.plain(survey.getContent().declaredPct()))")
  @Mapping(target = "positivePct", expression = "java(survey.result().positivePct())")
  @Mapping(target = "responsePct", expression = "java(survey.result().responsePct())")
  kg.onuguu.api.model.Survey toApi(Survey survey, Boolean confirmed);

  SurveyContent toContent(SurveyUpdate survey);

  Answer toOwn(SurveyAnswer answer);

  SurveyAnswer toApi(Answer answer);
}
