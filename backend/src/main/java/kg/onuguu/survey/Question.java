package kg.onuguu.survey;

import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.text.LocalizedName;

/**
 * A question of a survey.
 *
 * @param required whether it must be answered
 * @param options of a choice; empty otherwise
 * @param lowLabel what 1 means on a scale, or null
 * @param highLabel what 5 means on a scale, or null
 */
public record Question(
    UUID id,
    QuestionKind kind,
    LocalizedName text,
    boolean required,
    List<Option> options,
    LocalizedName lowLabel,
    LocalizedName highLabel) {
  /** The best mark of a scale; the worst is 1. */
  public static final int HIGHEST_MARK = 5;

  /** From this mark on somebody is satisfied. */
  public static final int POSITIVE_MARK = 4;

  /** Nothing is kept that a question of this kind does not have. */
  public Question {
    options = options == null || !kind.hasOptions() ? List.of() : List.copyOf(options);
    lowLabel = kind == QuestionKind.SCALE ? lowLabel : null;
    highLabel = kind == QuestionKind.SCALE ? highLabel : null;
  }

  /** The same question with these options, under another id. */
  Question identified(UUID newId, List<Option> newOptions) {
    return new Question(newId, kind, text, required, newOptions, lowLabel, highLabel);
  }
}
