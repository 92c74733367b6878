package kg.onuguu.survey;

import java.util.UUID;
import kg.onuguu.shared.text.LocalizedName;

/**
 * One option of a choice.
 *
 * @param positive whether it counts as satisfied, for the indicators
 */
public record Option(UUID id, LocalizedName text, boolean positive) {}
