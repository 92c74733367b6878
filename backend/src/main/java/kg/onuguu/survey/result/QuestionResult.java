package kg.onuguu.survey.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.text.LocalizedName;
import kg.onuguu.survey.QuestionKind;

/**
 * What was answered to one question.
 *
 * @param answered people who answered it; null while the survey is open or nearly empty
 * @param options the distribution; empty for texts and where it is hidden
 * @param mean of a scale with two decimals, or null
 * @param hidden why there is no distribution, or null
 */
public record QuestionResult(
    UUID id,
    QuestionKind kind,
    LocalizedName text,
    Integer answered,
    List<OptionResult> options,
    BigDecimal mean,
    Hidden hidden) {
  public QuestionResult {
    options = List.copyOf(options);
  }
}
