package kg.onuguu.indicator.survey;

import kg.onuguu.reference.CodesOf;

/** Who was asked. */
@CodesOf("survey_respondent")
public enum Respondents {
  PUPILS,
  PARENTS,
  TEACHERS,
  WORKING_YOUTH,
  COMMUNITY
}
