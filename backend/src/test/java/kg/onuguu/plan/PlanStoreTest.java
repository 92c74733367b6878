package kg.onuguu.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Role;
import kg.onuguu.plan.foundation.ActCitation;
import kg.onuguu.plan.foundation.BodyParticipation;
import kg.onuguu.plan.foundation.CodedText;
import kg.onuguu.plan.foundation.PlanFoundations;
import kg.onuguu.plan.foundation.PrincipleCheck;
import kg.onuguu.school.School;
import org.junit.jupiter.api.Test;

/** What the database itself holds of plans. */
@QuarkusTest
class PlanStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

  @Inject EntityManager database;
  @Inject PlanRepository plans;

  /** two plans of one school in force are refused by the unique key, whoever writes them. */
  @Test
  void oneInForceASchool() {
    UUID first = QuarkusTransaction.requiringNew().call(() -> inForce(schools().get(0)));
    QuarkusTransaction.requiringNew().call(() -> inForce(schools().get(1)));
    assertThrows(
        RuntimeException.class,
        () -> QuarkusTransaction.requiringNew().call(() -> inForce(schools().get(0))));
    QuarkusTransaction.requiringNew()
        .run(() -> plans.findById(first).supersede(Role.DIRECTOR, NOW));
    UUID second = QuarkusTransaction.requiringNew().call(() -> inForce(schools().get(0)));
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              assertEquals(second, plans.inForce(schools().get(0).getId()).orElseThrow().getId());
              plans.findById(second).supersede(Role.DIRECTOR, NOW);
            });
  }

  @Test
  void foundationsComeBackAsWritten() {
    PlanFoundations.Content content =
        new PlanFoundations.Content(
            5,
            List.of(new CodedText("results_3_or_5_years", "Билим сапаты өстү")),
            List.of(),
            List.of(new PrincipleCheck("p1", true, null)),
            List.of(new BodyParticipation("teachers", true, LocalDate.of(2026, 8, 20), "2")),
            List.of(new ActCitation("education_law", "179", LocalDate.of(2023, 8, 11))));
    UUID id =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Plan plan = draft(schools().get(0));
                  database.persist(plan);
                  PlanFoundations foundations = new PlanFoundations(plan.getId());
                  foundations.rewrite(content);
                  database.persist(foundations);
                  return plan.getId();
                });
    QuarkusTransaction.requiringNew()
        .run(() -> assertEquals(content, database.find(PlanFoundations.class, id).content()));
  }

  /** outside the scope there is no such plan. */
  @Test
  void theScopeDecides() {
    UUID id =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Plan plan = draft(schools().get(0));
                  database.persist(plan);
                  return plan.getId();
                });
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              AccessScope own = new AccessScope.SchoolScope(schools().get(0).getId());
              AccessScope other = new AccessScope.SchoolScope(schools().get(1).getId());
              assertTrue(plans.find(own, id).isPresent());
              assertTrue(plans.find(other, id).isEmpty());
              assertTrue(plans.find(new AccessScope.Nothing(), id).isEmpty());
            });
  }

  private UUID inForce(School school) {
    Plan plan = draft(school);
    database.persist(plan);
    plan.submit(Role.DIRECTOR, NOW);
    plan.endorse(Role.DIRECTOR, NOW);
    plan.councilAgree(Role.DIRECTOR, NOW);
    plan.approve(Role.DIRECTOR, NOW);
    plan.authorityAgree(Role.DISTRICT_SPECIALIST, NOW);
    plan.enterForce(Role.DISTRICT_SPECIALIST, LocalDate.of(2026, 9, 10), NOW);
    database.flush();
    return plan.getId();
  }

  private static Plan draft(School school) {
    PlanHead head =
        new PlanHead(
            "План",
            2026,
            2030,
            5,
            null,
            Set.of(PlanForm.TEXT),
            null,
            List.of(
                new PlanStage(PlanStageKind.DIAGNOSTIC, "Биринчи", 2026, 2026, null, null),
                new PlanStage(PlanStageKind.MAIN, "Экинчи", 2027, 2030, null, null)));
    return new Plan(school, head, false, NOW);
  }

  /** Two schools of the demonstration that no other test touches. */
  private List<School> schools() {
    return database
        .createQuery("from School school order by school.number desc, school.id", School.class)
        .setMaxResults(2)
        .getResultList();
  }
}
