package kg.onuguu.indicator.survey;

import java.math.BigDecimal;
import java.util.List;
import kg.onuguu.indicator.table.Percentages;

/** What the figures of a survey say. */
public record SurveyResult(SurveyContent content, List<Answer> answers) {

  /** Positive answers of those who answered; null while a count is unknown. */
  public BigDecimal positivePct() {
    boolean unknown = answers.isEmpty() || answers.stream().anyMatch(one -> one.count() == null);
    return unknown
        ? null
        : Percentages.of(
            answers.stream().filter(Answer::positive).mapToInt(Answer::count).sum(),
            content.answered());
  }

  /** Answered of those who were invited. */
  public BigDecimal responsePct() {
    return Percentages.of(content.answered(), content.invited());
  }

  /** date, invited, answered, question and the distribution are all there. */
  public boolean isComplete() {
    return content.question() != null
        && content.heldOn() != null
        && content.invited() != null
        && content.answered() != null
        && !answers.isEmpty()
        && answers.stream().allMatch(answer -> answer.count() != null);
  }
}
