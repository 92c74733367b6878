package kg.onuguu.survey.result;

import java.util.List;
import java.util.UUID;
import kg.onuguu.api.model.StakeholderSurveyResults;
import kg.onuguu.api.model.SurveyOptionResult;
import kg.onuguu.api.model.SurveyQuestionResult;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Results at the edge. */
@Mapper
interface ResultMapper {
  @Mapping(target = "responsePct", expression = "java(result.responsePct())")
  @Mapping(target = "questions", source = "questions")
  StakeholderSurveyResults toApi(
      SurveyResult result,
      Boolean textsReadable,
      UUID evidenceId,
      List<SurveyQuestionResult> questions);

  SurveyQuestionResult toApi(QuestionResult question, Boolean inIndicators);

  SurveyOptionResult toApi(OptionResult option);
}
