package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.survey.Survey;

/** DQ-36, R-062: a survey without date, numbers, question or answers says nothing. */
@Singleton
class SurveyCheck extends IndicatorCheck {
  SurveyCheck(IndicatorFacts facts) {
    super("DQ-36", "R-062", Severity.WARNING, facts, Register.SURVEYS);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    return facts().surveys(school).all().stream()
        .filter(survey -> !survey.result().isComplete())
        .map(SurveyCheck::suspicion)
        .toList();
  }

  private static Suspicion suspicion(Survey survey) {
    return Suspicion.of(
            survey.getId().toString(),
            Place.in(Register.SURVEYS, survey.getSchoolYear(), survey.getId().toString()))
        .schoolYear("year", survey.getSchoolYear())
        .label(
            "respondents",
            "survey_respondent",
            List.of(survey.getContent().respondents().name().toLowerCase(Locale.ROOT)));
  }
}
