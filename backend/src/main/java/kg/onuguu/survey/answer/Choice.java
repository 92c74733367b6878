package kg.onuguu.survey.answer;

import java.util.List;
import java.util.UUID;

/**
 * What was chosen in one question.
 *
 * @param options of a choice; empty for a scale
 * @param mark of a scale, or null
 */
public record Choice(UUID question, List<UUID> options, Integer mark) {
  public Choice {
    options = options == null ? List.of() : List.copyOf(options);
  }
}
