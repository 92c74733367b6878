package kg.onuguu.survey.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.indicator.survey.Respondents;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.shared.text.LocalizedName;
import kg.onuguu.survey.SurveyStatus;

/**
 * The results of a survey, as far as they may be told: what must stay hidden is not here.
 *
 * @param closesOn the last day on which it could be answered
 * @param hidden why no question has a distribution, or null
 */
public record SurveyResult(
    UUID id,
    int schoolYear,
    Respondents respondents,
    LocalizedName title,
    SurveyStatus status,
    LocalDate opensOn,
    LocalDate closesOn,
    Integer invited,
    int answered,
    Hidden hidden,
    List<QuestionResult> questions) {
  public SurveyResult {
    questions = List.copyOf(questions);
  }

  /** Answered of those who were invited; null for a draft. */
  public BigDecimal responsePct() {
    return Percentages.of(answered, invited);
  }
}
