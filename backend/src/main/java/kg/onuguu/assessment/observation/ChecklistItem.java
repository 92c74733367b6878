package kg.onuguu.assessment.observation;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import kg.onuguu.assessment.Words;
import kg.onuguu.shared.json.JsonColumn;

/**
 * One line of the checklist of a lesson.
 *
 * @param mark on the five-point scale, or null
 */
public record ChecklistItem(String text, Integer mark) {
  public ChecklistItem {
    text = Words.line(text);
  }

  /** As one text, for the journal. */
  @Override
  public String toString() {
    return mark == null ? text : text + ": " + mark;
  }

  /** The whole checklist in one column. */
  static final class Column extends JsonColumn<ChecklistItem> {
    Column() {
      super(new TypeReference<List<ChecklistItem>>() {});
    }
  }
}
