package kg.onuguu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.evidence.EvidenceDirectory;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.Violation;

/** Whether what an entry is linked to is there, and the school's own. */
@ApplicationScoped
class LinkRules {
  private final PlannedActivities activities;
  private final Decisions decisions;
  private final EvidenceDirectory evidence;

  LinkRules(PlannedActivities activities, Decisions decisions, EvidenceDirectory evidence) {
    this.activities = activities;
    this.decisions = decisions;
    this.evidence = evidence;
  }

  /**
   * The links as they are kept; 422 for what is not there. What an entry has already may stay, also
   * evidence that was deleted since.
   */
  EntryLinks checked(School school, EntryLinks links, EntryLinks before) {
    List<Violation> broken = new ArrayList<>();
    UUID activity = null;
    if (links.activityId() != null) {
      Optional<UUID> original = activities.linkable(school, links.activityId());
      if (original.isEmpty()) {
        broken.add(EntryRules.at("/activityId", "unknown_activity", "R-121"));
      }
      activity = original.orElse(null);
    }
    if (links.decisionId() != null
        && !links.decisionId().equals(before.decisionId())
        && decisions.among(school, List.of(links.decisionId())).isEmpty()) {
      broken.add(EntryRules.at("/decisionId", "unknown_decision", "R-125"));
    }
    checkEvidence(school, links, before, broken);
    EntryRules.refuse(broken);
    return links.withActivity(activity);
  }

  private void checkEvidence(
      School school, EntryLinks links, EntryLinks before, List<Violation> broken) {
    List<UUID> added =
        links.evidenceIds().stream().filter(id -> !before.evidenceIds().contains(id)).toList();
    if (added.isEmpty()) {
      return;
    }
    Map<UUID, EvidenceInfo> found = evidence.find(school, added);
    for (UUID id : added) {
      if (!found.containsKey(id) || found.get(id).deleted()) {
        String place = "/evidenceIds/" + links.evidenceIds().indexOf(id);
        broken.add(EntryRules.at(place, "unknown_evidence", "R-121"));
      }
    }
  }
}
