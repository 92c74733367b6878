package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.access.Role;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanRepository;
import kg.onuguu.plan.PlanStatus;
import kg.onuguu.school.School;

/**
 * A plan enters into force and takes the place of the one before, in one transaction (R-015,
 * Two plans of one school that get their last decisions at once come one after the other:
 * the row of the school is locked, and the database holds a unique key over plans in force.
 */
@ApplicationScoped
class ForceEntry {
  private final EntityManager database;
  private final PlanRepository plans;
  private final ProgressCarry carry;
  private final ApprovalAudit audit;

  ForceEntry(
      EntityManager database, PlanRepository plans, ProgressCarry carry, ApprovalAudit audit) {
    this.database = database;
    this.plans = plans;
    this.carry = carry;
    this.audit = audit;
  }

  void enter(
      Plan plan,
      PlanVersion version,
      LocalDate lastDayBefore,
      Decision last,
      Role by,
      Instant now) {
    UUID schoolId = plan.getSchool().getId();
    database.find(School.class, schoolId, LockModeType.PESSIMISTIC_WRITE);
    Optional<Plan> present = plans.lockInForce(schoolId);
    boolean older = present.filter(other -> followed(plan, other)).isPresent();
    if (!older) {
      present.filter(old -> revised(plan, old)).ifPresent(old -> carry.over(old, plan));
      present.ifPresent(old -> supersede(old, plan, by, now));
    }
    LocalDate on = last.getDecidedOn().isAfter(lastDayBefore) ? last.getDecidedOn() : lastDayBefore;
    plan.enterForce(by, on, now);
    version.end(PlanStatus.IN_FORCE);
    if (older) {
      supersede(plan, present.get(), by, now);
    }
    database.flush();
  }

  /**
   * An older plan that is entered afterwards does not push out the one that followed it.
   */
  private static boolean followed(Plan plan, Plan present) {
    return plan.isHistorical() && present.getFirstSchoolYear() > plan.getFirstSchoolYear();
  }

  private static boolean revised(Plan plan, Plan present) {
    return present.getId().equals(plan.getSupersedesPlanId());
  }

  /** Written before the new plan is: the unique key allows one at a time. */
  private void supersede(Plan old, Plan by, Role role, Instant now) {
    old.supersede(role, now);
    database.flush();
    audit.superseded(old, by);
  }
}
