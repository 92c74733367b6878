package kg.onuguu.survey;

/** Where a survey stands on a day; never stored, as a day can change it. */
public enum SurveyStatus {
  DRAFT,
  SCHEDULED,
  OPEN,
  CLOSED
}
