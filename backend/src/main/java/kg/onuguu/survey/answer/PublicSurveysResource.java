package kg.onuguu.survey.answer;

import jakarta.annotation.security.PermitAll;
import kg.onuguu.api.PublicSurveysApi;
import kg.onuguu.api.model.PublicSurvey;
import kg.onuguu.api.model.SurveyAnswers;
import kg.onuguu.api.model.SurveyOutcome;
import kg.onuguu.api.model.SurveyReceipt;
import org.jboss.resteasy.reactive.RestResponse;

/** Surveys over HTTP for everybody who has the link. */
class PublicSurveysResource implements PublicSurveysApi {
  private final Answering answering;

  PublicSurveysResource(Answering answering) {
    this.answering = answering;
  }

  @Override
  @PermitAll
  public RestResponse<PublicSurvey> getPublicSurvey(String code) {
    return RestResponse.ok(answering.read(code));
  }

  @Override
  @PermitAll
  public RestResponse<SurveyReceipt> answerSurvey(String code, SurveyAnswers given) {
    SurveyOutcome outcome = answering.answer(code, given);
    return RestResponse.ResponseBuilder.create(
            outcome == SurveyOutcome.ACCEPTED
                ? RestResponse.Status.CREATED
                : RestResponse.Status.OK,
            new SurveyReceipt().outcome(outcome))
        .build();
  }
}
