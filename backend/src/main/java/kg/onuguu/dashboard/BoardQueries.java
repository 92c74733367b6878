package kg.onuguu.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Role;
import kg.onuguu.access.ScopeCondition;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanStatus;
import kg.onuguu.plan.activity.Direction;
import kg.onuguu.plan.activity.TaskStatus;
import kg.onuguu.shared.time.BusinessTime;

/** What the start pages count and list; each is one query, however much there is. */
@ApplicationScoped
class BoardQueries {
  private static final int MOST = 5;

  private final EntityManager database;
  private final BusinessTime time;

  BoardQueries(EntityManager database, BusinessTime time) {
    this.database = database;
    this.time = time;
  }

  /** Newest first, with their school. */
  List<Plan> plansOf(AccessScope scope) {
    return scoped(
            "select plan from Plan plan join fetch plan.school school where ",
            " and plan.status not in (kg.onuguu.plan.PlanStatus.SUPERSEDED,"
                + " kg.onuguu.plan.PlanStatus.ARCHIVED) order by plan.createdAt desc, plan.id",
            scope,
            Plan.class)
        .getResultList();
  }

  static Optional<Plan> firstInForce(List<Plan> plans) {
    return plans.stream().filter(plan -> plan.getStatus() == PlanStatus.IN_FORCE).findFirst();
  }

  Optional<Plan> inForce(List<Plan> plans) {
    return firstInForce(plans);
  }

  record Late(UUID id, String text, Direction direction, String responsible, LocalDate dueOn) {}

  /** The longest overdue first. */
  List<Late> overdue(Plan plan) {
    return database
        .createQuery(
            "select new kg.onuguu.dashboard.BoardQueries$Late(a.id, a.text, a.direction,"
                + " a.responsible, a.dueOn) from Activity a where a.planId = :plan"
                + " and a.dueOn < :today and a.status in :open order by a.dueOn, a.id",
            Late.class)
        .setParameter("plan", plan.getId())
        .setParameter("today", time.today())
        .setParameter("open", Set.of(TaskStatus.PLANNED, TaskStatus.IN_PROGRESS))
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Open comments under which the school has not written. */
  long unanswered(Plan plan) {
    return database
        .createQuery(
            "select count(*) from PlanComment comment where comment.planId = :plan"
                + " and comment.parentId is null and comment.resolvedAt is null"
                + " and comment.authorRole not in :school and not exists (select 1 from"
                + " PlanComment answer where answer.parentId = comment.id"
                + " and answer.authorRole in :school)",
            Long.class)
        .setParameter("plan", plan.getId())
        .setParameter("school", Set.of(Role.DIRECTOR, Role.DEPUTY))
        .getSingleResult();
  }

  /** The district, its active schools, those with a plan in force, waiting, or without any. */
  record DistrictCounts(UUID districtId, long schools, long inForce, long waiting, long without) {}

  List<DistrictCounts> districts(AccessScope scope) {
    return scoped(
            "select school.districtId as district, count(distinct school.id) as schools,"
                + " count(distinct case when plan.status = kg.onuguu.plan.PlanStatus.IN_FORCE"
                + " then school.id end) as inForce,"
                + " count(distinct case when plan.status = kg.onuguu.plan.PlanStatus.APPROVED"
                + " then school.id end) as waiting,"
                + " count(distinct plan.school.id) as planning"
                + " from School school left join Plan plan on plan.school = school"
                + " and plan.status not in (kg.onuguu.plan.PlanStatus.SUPERSEDED,"
                + " kg.onuguu.plan.PlanStatus.ARCHIVED, kg.onuguu.plan.PlanStatus.COMPLETED)"
                + " where school.active = true and ",
            " group by school.districtId",
            scope,
            Tuple.class)
        .getResultStream()
        .map(
            row ->
                new DistrictCounts(
                    row.get("district", UUID.class),
                    row.get("schools", Long.class),
                    row.get("inForce", Long.class),
                    row.get("waiting", Long.class),
                    row.get("schools", Long.class) - row.get("planning", Long.class)))
        .toList();
  }

  /** Active schools where nobody is director today. */
  long schoolsWithoutDirector(AccessScope scope) {
    return scoped(
            "select count(*) from School school where school.active = true and ",
            " and not exists (select 1 from UserAccount account join account.grants held"
                + " where account.role = kg.onuguu.access.Role.DIRECTOR and account.active = true"
                + " and held.schoolId = school.id and held.validFrom <= :today"
                + " and (held.validTo is null or held.validTo >= :today))",
            scope,
            Long.class)
        .setParameter("today", time.today())
        .getSingleResult();
  }

  /** Accounts whose invitation nobody has taken yet. */
  long invitationsOpen() {
    return database
        .createQuery(
            "select count(*) from UserAccount account where account.active = true"
                + " and account.passwordHash is null",
            Long.class)
        .getSingleResult();
  }

  private <T> TypedQuery<T> scoped(String before, String after, AccessScope scope, Class<T> type) {
    ScopeCondition visible = scope.onSchool();
    TypedQuery<T> query = database.createQuery(before + "(" + visible.hql() + ")" + after, type);
    visible.parameters().map().forEach(query::setParameter);
    return query;
  }
}
