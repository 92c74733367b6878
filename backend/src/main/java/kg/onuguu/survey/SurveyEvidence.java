package kg.onuguu.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.evidence.EvidenceRegister;
import kg.onuguu.evidence.RegisterRecords;
import kg.onuguu.school.School;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.survey.answer.AnswerStore;

/**
 * Results of a survey as evidence: a closed one is never opened again, and one with answers never
 * deleted.
 */
@ApplicationScoped
class SurveyEvidence implements RegisterRecords {
  private final SurveyRepository surveys;
  private final AnswerStore answers;
  private final BusinessTime time;

  SurveyEvidence(SurveyRepository surveys, AnswerStore answers, BusinessTime time) {
    this.surveys = surveys;
    this.answers = answers;
    this.time = time;
  }

  @Override
  public EvidenceRegister register() {
    return EvidenceRegister.SURVEYS;
  }

  @Override
  public boolean isLasting(School school, UUID recordId) {
    return surveys
        .among(school, recordId)
        .filter(survey -> survey.statusOn(time.today()) == SurveyStatus.CLOSED)
        .filter(survey -> answers.count(survey.getId()) > 0)
        .isPresent();
  }
}
