package kg.onuguu.approval.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.api.model.PlanSection;

/** One thing of a plan that can be added, changed or removed, with its fields. */
final class ContentItem {
  private final PlanSection section;
  private final String key;
  private final UUID targetId;
  private final String label;
  private final Map<String, Value> fields = new LinkedHashMap<>();

  /** What is compared, and how it reads. A link is compared by its target, not by its words. */
  record Value(String compared, String shown) {}

  ContentItem(PlanSection section, String key, UUID targetId, String label) {
    this.section = section;
    this.key = key;
    this.targetId = targetId;
    this.label = label;
  }

  ContentItem with(String field, Object value) {
    return with(field, value == null ? null : value.toString(), value);
  }

  ContentItem with(String field, String compared, Object shown) {
    if (compared != null && !compared.isBlank()) {
      fields.put(field, new Value(compared.strip(), shown.toString().strip()));
    }
    return this;
  }

  PlanSection section() {
    return section;
  }

  String key() {
    return key;
  }

  UUID targetId() {
    return targetId;
  }

  String label() {
    return label;
  }

  Map<String, Value> fields() {
    return fields;
  }
}
