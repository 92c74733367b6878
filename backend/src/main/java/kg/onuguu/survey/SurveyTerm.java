package kg.onuguu.survey;

import java.time.LocalDate;

/**
 * When a survey is open, and how many people are asked.
 *
 * @param closesOn the last day
 */
public record SurveyTerm(LocalDate opensOn, LocalDate closesOn, int invited) {}
