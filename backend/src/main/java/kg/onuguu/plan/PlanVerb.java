package kg.onuguu.plan;

import static kg.onuguu.access.Role.ADMINISTRATOR;
import static kg.onuguu.access.Role.DIRECTOR;
import static kg.onuguu.access.Role.DISTRICT_SPECIALIST;
import static kg.onuguu.plan.PlanStatus.APPROVED;
import static kg.onuguu.plan.PlanStatus.ARCHIVED;
import static kg.onuguu.plan.PlanStatus.AUTHORITY_AGREED;
import static kg.onuguu.plan.PlanStatus.COMPLETED;
import static kg.onuguu.plan.PlanStatus.COUNCIL_AGREED;
import static kg.onuguu.plan.PlanStatus.DRAFT;
import static kg.onuguu.plan.PlanStatus.ENDORSED;
import static kg.onuguu.plan.PlanStatus.IN_FORCE;
import static kg.onuguu.plan.PlanStatus.RETURNED;
import static kg.onuguu.plan.PlanStatus.SUBMITTED;
import static kg.onuguu.plan.PlanStatus.SUPERSEDED;

import java.util.Set;
import kg.onuguu.access.Role;

/**
 * What can happen to a plan: from which statuses, to which, by whose hand (R-015, R-016, R-021 to
 * The table is the whole truth; a test walks from × verb × role.
 */
public enum PlanVerb {
  SUBMIT(Set.of(DRAFT, RETURNED), SUBMITTED, Set.of(DIRECTOR)),
  ENDORSE(Set.of(SUBMITTED), ENDORSED, Set.of(DIRECTOR)),
  COUNCIL_AGREE(Set.of(ENDORSED), COUNCIL_AGREED, Set.of(DIRECTOR)),
  APPROVE(Set.of(COUNCIL_AGREED), APPROVED, Set.of(DIRECTOR)),
  AUTHORITY_AGREE(Set.of(APPROVED), AUTHORITY_AGREED, Set.of(DISTRICT_SPECIALIST)),
  /** The last of steps 4 and 5 brings it, so either hand may. */
  ENTER_FORCE(Set.of(AUTHORITY_AGREED), IN_FORCE, Set.of(DIRECTOR, DISTRICT_SPECIALIST)),
  /** The director enters returns of steps 1, 2, 3 and 5. */
  RETURN_BY_SCHOOL(
      Set.of(SUBMITTED, ENDORSED, COUNCIL_AGREED, APPROVED, AUTHORITY_AGREED),
      RETURNED,
      Set.of(DIRECTOR)),
  /** The district specialist returns at step 4 only. */
  RETURN_BY_AUTHORITY(Set.of(APPROVED), RETURNED, Set.of(DISTRICT_SPECIALIST)),
  /** Follows when another plan of the school enters into force. */
  SUPERSEDE(Set.of(IN_FORCE), SUPERSEDED, Set.of(DIRECTOR, DISTRICT_SPECIALIST)),
  COMPLETE(Set.of(IN_FORCE), COMPLETED, Set.of(DIRECTOR)),
  ARCHIVE(Set.of(COMPLETED, SUPERSEDED), ARCHIVED, Set.of(DIRECTOR, ADMINISTRATOR));

  private final Set<PlanStatus> from;
  private final PlanStatus to;
  private final Set<Role> roles;

  PlanVerb(Set<PlanStatus> from, PlanStatus to, Set<Role> roles) {
    this.from = from;
    this.to = to;
    this.roles = roles;
  }

  /** Whether that role may do this to a plan of that status. */
  public boolean allowed(PlanStatus status, Role role) {
    return from.contains(status) && roles.contains(role);
  }

  /** Whether that role may ever do this. */
  public boolean belongsTo(Role role) {
    return roles.contains(role);
  }

  PlanStatus target() {
    return to;
  }
}
