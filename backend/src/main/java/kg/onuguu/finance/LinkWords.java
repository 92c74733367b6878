package kg.onuguu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kg.onuguu.evidence.EvidenceDirectory;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.school.School;
import kg.onuguu.shared.text.Formats;

/** The links of an entry in words, for the journal. */
@ApplicationScoped
class LinkWords {
  private final PlannedActivities activities;
  private final Decisions decisions;
  private final EvidenceDirectory evidence;

  LinkWords(PlannedActivities activities, Decisions decisions, EvidenceDirectory evidence) {
    this.activities = activities;
    this.decisions = decisions;
    this.evidence = evidence;
  }

  /** Named as people know them. */
  record Links(
      String activity, String decision, List<String> evidence, String duplicateDismissedReason) {}

  Links of(School school, EntryLinks links) {
    return new Links(
        activity(school, links.activityId()),
        decision(school, links.decisionId()),
        titles(school, links.evidenceIds()),
        links.duplicateDismissedReason());
  }

  private String activity(School school, UUID id) {
    return id == null
        ? null
        : activities.shown(school, List.of(id)).values().stream()
            .map(shown -> PlannedActivities.title(shown.activity()))
            .findFirst()
            .orElse(null);
  }

  private String decision(School school, UUID id) {
    Decisions.Decision found = id == null ? null : decisions.among(school, List.of(id)).get(id);
    return found == null ? null : "№" + found.number() + ", " + Formats.date(found.date());
  }

  private List<String> titles(School school, List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, EvidenceInfo> found = evidence.find(school, ids);
    return ids.stream().map(found::get).filter(Objects::nonNull).map(EvidenceInfo::title).toList();
  }
}
