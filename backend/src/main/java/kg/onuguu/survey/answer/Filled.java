package kg.onuguu.survey.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A filled questionnaire that has been checked.
 *
 * @param texts by the id of their question
 */
public record Filled(List<Choice> choices, Map<UUID, String> texts) {
  public Filled {
    choices = List.copyOf(choices);
    texts = Map.copyOf(texts);
  }
}
