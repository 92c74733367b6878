package kg.onuguu.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.school.PlanLookup;

/** Tells the rooms of the schools which plans they have; one query for a page of schools. */
@ApplicationScoped
class SchoolPlansLookup implements PlanLookup {
  private final PlanRepository plans;

  SchoolPlansLookup(PlanRepository plans) {
    this.plans = plans;
  }

  /** What of a plan the rooms show. */
  record Found(UUID schoolId, UUID id, PlanStatus status, Instant createdAt) {}

  @Override
  public Map<UUID, SchoolPlans> plansOf(Collection<UUID> schoolIds) {
    return plans.ofSchools(schoolIds).stream()
        .collect(
            Collectors.groupingBy(
                Found::schoolId,
                Collectors.collectingAndThen(Collectors.toList(), SchoolPlansLookup::of)));
  }

  /** What is written or on its way comes before what is in force; past plans come last. */
  private static SchoolPlans of(List<Found> plans) {
    Found current =
        plans.stream()
            .min(
                Comparator.comparingInt(SchoolPlansLookup::rank)
                    .thenComparing(Found::createdAt, Comparator.reverseOrder()))
            .orElseThrow();
    UUID inForce =
        plans.stream()
            .filter(plan -> plan.status() == PlanStatus.IN_FORCE)
            .map(Found::id)
            .findFirst()
            .orElse(null);
    return new SchoolPlans(inForce, current.id(), current.status().name().toLowerCase(Locale.ROOT));
  }

  private static int rank(Found plan) {
    return switch (plan.status()) {
      case IN_FORCE -> 1;
      case COMPLETED, SUPERSEDED, ARCHIVED -> 2;
      default -> 0;
    };
  }
}
