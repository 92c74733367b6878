package kg.onuguu.staff.union;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A methodical union as written.
 *
 * @param headId one of the members, or null
 */
public record UnionContent(String name, String theme, UUID headId, Set<UUID> memberIds) {
  public UnionContent {
    name = tidy(name);
    theme = tidy(theme);
    memberIds = new LinkedHashSet<>(memberIds);
  }

  private static String tidy(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
