package kg.onuguu.survey.result;

import java.math.BigDecimal;
import java.util.UUID;
import kg.onuguu.shared.text.LocalizedName;

/**
 * How often one option, or one mark of a scale, was given.
 *
 * @param id of the option, or null
 * @param value of the mark, or null
 * @param text of the option or the end of the scale, or null
 * @param pct of those who answered the question, one decimal
 */
public record OptionResult(
    UUID id, Integer value, LocalizedName text, int count, BigDecimal pct, boolean positive) {}
