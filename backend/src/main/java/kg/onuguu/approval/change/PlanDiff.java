package kg.onuguu.approval.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kg.onuguu.api.model.ChangeKind;
import kg.onuguu.api.model.PlanChange;

/** Compares two texts of a plan thing by thing, field by field, in the order of the newer one. */
final class PlanDiff {
  private PlanDiff() {}

  static List<PlanChange> between(List<ContentItem> older, List<ContentItem> newer) {
    Map<String, ContentItem> before = byKey(older);
    Map<String, ContentItem> after = byKey(newer);
    List<PlanChange> changes = new ArrayList<>();
    after.forEach(
        (key, item) -> {
          ContentItem old = before.get(key);
          if (old == null) {
            changes.add(change(ChangeKind.ADDED, item));
          } else {
            changes.addAll(changed(old, item));
          }
        });
    before.forEach(
        (key, item) -> {
          if (!after.containsKey(key)) {
            changes.add(change(ChangeKind.REMOVED, item));
          }
        });
    changes.sort(Comparator.comparing(PlanChange::getSection));
    return changes;
  }

  private static Map<String, ContentItem> byKey(List<ContentItem> items) {
    Map<String, ContentItem> byKey = new LinkedHashMap<>();
    items.forEach(item -> byKey.put(item.key(), item));
    return byKey;
  }

  private static List<PlanChange> changed(ContentItem old, ContentItem now) {
    Set<String> fields = new LinkedHashSet<>(now.fields().keySet());
    fields.addAll(old.fields().keySet());
    List<PlanChange> changes = new ArrayList<>();
    for (String field : fields) {
      ContentItem.Value before = old.fields().get(field);
      ContentItem.Value after = now.fields().get(field);
      String was = before == null ? null : before.compared();
      String is = after == null ? null : after.compared();
      if (!Objects.equals(was, is)) {
        changes.add(
            change(ChangeKind.CHANGED, now)
                .field(field)
                .oldValue(before == null ? null : before.shown())
                .newValue(after == null ? null : after.shown()));
      }
    }
    return changes;
  }

  private static PlanChange change(ChangeKind kind, ContentItem item) {
    return new PlanChange()
        .kind(kind)
        .section(item.section())
        .targetId(item.targetId())
        .label(item.label());
  }
}
