package kg.onuguu.survey;

/**
 * What of the surveys of a school is listed.
 *
 * @param schoolYear null for all
 * @param criterion null for all
 * @param closedOnly for readers who are not of the school
 */
record SurveyFilter(Integer schoolYear, String criterion, boolean closedOnly) {}
