package kg.onuguu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.FinanceActivityRef;
import kg.onuguu.api.model.FinanceEntryRef;
import kg.onuguu.api.model.FinanceReversalRef;
import kg.onuguu.school.School;

/**
 * Entries as their readers see them, with all that they are linked to, in a fixed number of
 * queries. Natural persons are named to the own school alone.
 */
@ApplicationScoped
class EntryViews {
  private final EntryRepository entries;
  private final PlannedActivities activities;
  private final Decisions decisions;
  private final FinanceMapper mapper;

  EntryViews(
      EntryRepository entries,
      PlannedActivities activities,
      Decisions decisions,
      FinanceMapper mapper) {
    this.entries = entries;
    this.activities = activities;
    this.decisions = decisions;
    this.mapper = mapper;
  }

  /** What a page of entries is linked to. */
  private record Linked(
      Map<UUID, EntryRepository.Pair> reversedBy,
      Map<UUID, EntryRepository.Pair> pairs,
      Map<UUID, List<FinanceEntryRef>> twins,
      Map<UUID, FinanceActivityRef> activities,
      Map<UUID, Decisions.Decision> decisions,
      PlanLimits limits) {}

  /** Whether the caller is of the school. */
  static boolean isOwn(AccessScope scope) {
    return scope instanceof AccessScope.SchoolScope;
  }

  kg.onuguu.api.model.FinanceEntry of(AccessScope scope, School school, FinanceEntry entry) {
    return of(scope, school, List.of(entry), activities.limits(school)).get(0);
  }

  List<kg.onuguu.api.model.FinanceEntry> of(
      AccessScope scope, School school, List<FinanceEntry> found, PlanLimits limits) {
    Linked linked = linked(school, found, limits);
    return found.stream().map(entry -> view(isOwn(scope), entry, linked)).toList();
  }

  private Linked linked(School school, List<FinanceEntry> found, PlanLimits limits) {
    Map<UUID, EntryRepository.Pair> reversedBy = new HashMap<>();
    Map<UUID, EntryRepository.Pair> pairs = new HashMap<>();
    for (EntryRepository.Pair pair : entries.reversals(found)) {
      pairs.put(pair.id(), pair);
      if (pair.reversesId() != null) {
        reversedBy.put(pair.reversesId(), pair);
      }
    }
    return new Linked(
        reversedBy,
        pairs,
        entries.twins(found).stream()
            .collect(
                Collectors.groupingBy(
                    EntryRepository.Twin::entryId,
                    Collectors.mapping(twin -> mapper.toRef(twin.twin()), Collectors.toList()))),
        activities(school, found),
        decisions(school, found),
        limits);
  }

  private Map<UUID, Decisions.Decision> decisions(School school, List<FinanceEntry> found) {
    List<UUID> ids =
        found.stream().map(FinanceEntry::getDecisionId).filter(Objects::nonNull).toList();
    return ids.isEmpty() ? Map.of() : decisions.among(school, ids);
  }

  private Map<UUID, FinanceActivityRef> activities(School school, List<FinanceEntry> found) {
    Map<UUID, PlannedActivities.Shown> shown =
        activities.shown(
            school,
            found.stream()
                .map(FinanceEntry::getActivityId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<UUID, String> numbers = activities.numbers(shown.values());
    return shown.values().stream()
        .collect(
            Collectors.toMap(
                PlannedActivities.Shown::originalId,
                one ->
                    new FinanceActivityRef()
                        .id(one.activity().getId())
                        .planId(one.plan().getId())
                        .number(numbers.get(one.activity().getId()))
                        .title(PlannedActivities.title(one.activity()))));
  }

  private kg.onuguu.api.model.FinanceEntry view(boolean own, FinanceEntry entry, Linked linked) {
    List<FinanceEntryRef> twins = linked.twins().getOrDefault(entry.getId(), List.of());
    List<Warning> warnings = WarningConditions.of(entry, !twins.isEmpty(), linked.limits());
    kg.onuguu.api.model.FinanceEntry view =
        mapper.toApi(
            entry,
            mapper.toApi(of(linked.decisions(), entry.getDecisionId())),
            of(linked.activities(), entry.getActivityId()),
            reversal(linked.reversedBy().get(entry.getId())),
            original(entry, of(linked.pairs(), entry.getReversesId())),
            warnings.contains(Warning.DUPLICATE_SUSPECTED) ? twins : List.of(),
            warnings);
    if (!own) {
      view.createdByName(null);
      if (entry.isCounterpartyPrivate()) {
        view.counterparty(null);
      }
    }
    return view;
  }

  private static <T> T of(Map<UUID, T> all, UUID id) {
    return id == null ? null : all.get(id);
  }

  private static FinanceReversalRef reversal(EntryRepository.Pair pair) {
    return pair == null
        ? null
        : new FinanceReversalRef().id(pair.id()).number(pair.number()).reason(pair.reason());
  }

  private static FinanceReversalRef original(FinanceEntry reversal, EntryRepository.Pair pair) {
    return pair == null
        ? null
        : new FinanceReversalRef().id(pair.id()).number(pair.number()).reason(reversal.getReason());
  }
}
