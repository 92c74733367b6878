package kg.onuguu.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Writes an opened survey without a caller, for demonstrations. Never behind an endpoint. */
@ApplicationScoped
public class SurveySeeding {
  private final SurveyRepository surveys;

  SurveySeeding(SurveyRepository surveys) {
    this.surveys = surveys;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public StakeholderSurvey open(UUID schoolId, SurveyContent content, SurveyTerm term, Instant at) {
    StakeholderSurvey survey = new StakeholderSurvey(schoolId, content, at);
    survey.open(term, at);
    surveys.persistAndFlush(survey);
    return survey;
  }
}
