package kg.onuguu.finance;

import java.util.List;
import java.util.UUID;

/**
 * What of an entry can change: what it is linked to.
 *
 * @param activityId the activity of a plan, or the first of which it is a copy
 * @param duplicateDismissedReason why it is not the same money again, or null
 */
public record EntryLinks(
    UUID activityId, UUID decisionId, List<UUID> evidenceIds, String duplicateDismissedReason) {

  public static final EntryLinks NONE = new EntryLinks(null, null, List.of(), null);

  public EntryLinks {
    evidenceIds = evidenceIds == null ? List.of() : evidenceIds.stream().distinct().toList();
    duplicateDismissedReason = Words.line(duplicateDismissedReason);
  }

  EntryLinks withActivity(UUID id) {
    return new EntryLinks(id, decisionId, evidenceIds, duplicateDismissedReason);
  }
}
