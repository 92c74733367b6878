package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanPartRepository;
import kg.onuguu.shared.time.BusinessTime;

/** Frozen versions of plans. */
@ApplicationScoped
public class PlanVersionRepository implements PlanPartRepository<PlanVersion> {

  /** Newest first. */
  @Override
  public List<PlanVersion> inOrder(Plan plan) {
    return list("planId = ?1 order by number desc", plan.getId());
  }

  /** The newest version of a plan: the one on its way, or the last that was. */
  public Optional<PlanVersion> newest(Plan plan) {
    return find("planId = ?1 order by number desc", plan.getId()).firstResultOptional();
  }

  /** Versions of a plan and of those that it followed, newest first. */
  List<PlanVersion> ofAll(Collection<UUID> planIds) {
    return list("planId in ?1 order by number desc, submittedAt desc", planIds);
  }

  /** A version without its text. */
  public record Seal(int number, String sha256, Instant submittedAt) {
    public LocalDate frozenOn() {
      return submittedAt.atZone(BusinessTime.ZONE).toLocalDate();
    }
  }

  /** The seal of the newest version, without reading the text. */
  public Optional<Seal> newestSeal(Plan plan) {
    return find("planId = ?1 order by number desc", plan.getId())
        .project(Seal.class)
        .firstResultOptional();
  }
}
