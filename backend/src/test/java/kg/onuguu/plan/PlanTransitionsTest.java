package kg.onuguu.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kg.onuguu.access.Role;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The whole table from × verb × role, written out apart from it. */
class PlanTransitionsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

  /** The calls that others make, by name. */
  private static final Map<String, BiConsumer<Plan, Role>> VERBS =
      Map.of(
          "submit", (plan, role) -> plan.submit(role, NOW),
          "endorse", (plan, role) -> plan.endorse(role, NOW),
          "councilAgree", (plan, role) -> plan.councilAgree(role, NOW),
          "approve", (plan, role) -> plan.approve(role, NOW),
          "authorityAgree", (plan, role) -> plan.authorityAgree(role, NOW),
          "enterForce", (plan, role) -> plan.enterForce(role, LocalDate.of(2026, 9, 10), NOW),
          "returnForRevision", (plan, role) -> plan.returnForRevision(role, NOW),
          "supersede", (plan, role) -> plan.supersede(role, NOW),
          "complete", (plan, role) -> plan.complete(role, NOW),
          "archive", (plan, role) -> plan.archive(role, NOW));

  /** Every allowed row: from, verb, role, to. All others are refused. */
  private static final List<String> ALLOWED =
      List.of(
          "DRAFT submit DIRECTOR SUBMITTED",
          "RETURNED submit DIRECTOR SUBMITTED",
          "SUBMITTED endorse DIRECTOR ENDORSED",
          "ENDORSED councilAgree DIRECTOR COUNCIL_AGREED",
          "COUNCIL_AGREED approve DIRECTOR APPROVED",
          "APPROVED authorityAgree DISTRICT_SPECIALIST AUTHORITY_AGREED",
          "AUTHORITY_AGREED enterForce DIRECTOR IN_FORCE",
          "AUTHORITY_AGREED enterForce DISTRICT_SPECIALIST IN_FORCE",
          "SUBMITTED returnForRevision DIRECTOR RETURNED",
          "ENDORSED returnForRevision DIRECTOR RETURNED",
          "COUNCIL_AGREED returnForRevision DIRECTOR RETURNED",
          "APPROVED returnForRevision DIRECTOR RETURNED",
          "APPROVED returnForRevision DISTRICT_SPECIALIST RETURNED",
          "AUTHORITY_AGREED returnForRevision DIRECTOR RETURNED",
          "IN_FORCE supersede DIRECTOR SUPERSEDED",
          "IN_FORCE supersede DISTRICT_SPECIALIST SUPERSEDED",
          "IN_FORCE complete DIRECTOR COMPLETED",
          "COMPLETED archive DIRECTOR ARCHIVED",
          "COMPLETED archive ADMINISTRATOR ARCHIVED",
          "SUPERSEDED archive DIRECTOR ARCHIVED",
          "SUPERSEDED archive ADMINISTRATOR ARCHIVED");

  @TestFactory
  Stream<DynamicTest> everyTransition() {
    return Arrays.stream(PlanStatus.values())
        .flatMap(
            from ->
                VERBS.keySet().stream()
                    .sorted()
                    .flatMap(
                        verb -> Arrays.stream(Role.values()).map(role -> row(from, verb, role))));
  }

  private static DynamicTest row(PlanStatus from, String verb, Role role) {
    String start = from + " " + verb + " " + role;
    PlanStatus to =
        ALLOWED.stream()
            .filter(row -> row.startsWith(start + " "))
            .map(row -> PlanStatus.valueOf(row.substring(start.length() + 1)))
            .findFirst()
            .orElse(null);
    return DynamicTest.dynamicTest(
        start + " → " + to,
        () -> {
          Plan plan = planIn(from);
          if (to == null) {
            ProblemException refused =
                assertThrows(ProblemException.class, () -> VERBS.get(verb).accept(plan, role));
            assertEquals(ProblemType.ILLEGAL_TRANSITION, refused.type());
            assertEquals(from, plan.getStatus());
          } else {
            VERBS.get(verb).accept(plan, role);
            assertEquals(to, plan.getStatus());
          }
        });
  }

  /** only a draft and a returned plan are written; the others need a new version. */
  @TestFactory
  Stream<DynamicTest> writing() {
    Set<PlanStatus> written = Set.of(PlanStatus.DRAFT, PlanStatus.RETURNED);
    return Arrays.stream(PlanStatus.values())
        .map(
            status ->
                DynamicTest.dynamicTest(
                    status.name(),
                    () -> {
                      Plan plan = planIn(status);
                      assertEquals(written.contains(status), plan.editable());
                      if (written.contains(status)) {
                        plan.rewrite(head("Жаңы аталыш"), NOW);
                        assertEquals("Жаңы аталыш", plan.getTitle());
                      } else {
                        ProblemException refused =
                            assertThrows(
                                ProblemException.class,
                                () -> plan.rewrite(head("Жаңы аталыш"), NOW));
                        assertEquals("R-016", refused.rule());
                        assertEquals("План", plan.getTitle());
                      }
                    }));
  }

  /** what is written after a return is the next version. */
  @Test
  void aReturnMakesTheNextVersion() {
    Plan plan = planIn(PlanStatus.SUBMITTED);
    assertEquals(1, plan.getVersionNumber());
    plan.returnForRevision(Role.DIRECTOR, NOW);
    assertEquals(2, plan.getVersionNumber());
    plan.submit(Role.DIRECTOR, NOW);
    assertEquals(2, plan.getVersionNumber());
  }

  /** the revision of a plan in force is a draft that names what it replaces. */
  @Test
  void aRevisionNamesWhatItReplaces() {
    Plan plan = planIn(PlanStatus.IN_FORCE);
    Plan draft = plan.revision("Жыл сайынкы толуктоо", "4", LocalDate.of(2026, 6, 20), NOW);
    assertEquals(PlanStatus.DRAFT, draft.getStatus());
    assertEquals(plan.getId(), draft.getSupersedesPlanId());
    assertEquals(2, draft.getVersionNumber());
    assertEquals(plan.getStages(), draft.getStages());
    assertThrows(ProblemException.class, () -> draft.revision("r", null, null, NOW));
  }

  private static Plan planIn(PlanStatus wanted) {
    Map<PlanStatus, List<String>> ways = new EnumMap<>(PlanStatus.class);
    List<String> force =
        List.of("submit", "endorse", "councilAgree", "approve", "authorityAgree", "enterForce");
    ways.put(PlanStatus.DRAFT, List.of());
    ways.put(PlanStatus.SUBMITTED, force.subList(0, 1));
    ways.put(PlanStatus.ENDORSED, force.subList(0, 2));
    ways.put(PlanStatus.COUNCIL_AGREED, force.subList(0, 3));
    ways.put(PlanStatus.APPROVED, force.subList(0, 4));
    ways.put(PlanStatus.AUTHORITY_AGREED, force.subList(0, 5));
    ways.put(PlanStatus.IN_FORCE, force);
    ways.put(PlanStatus.RETURNED, List.of("submit", "returnForRevision"));
    ways.put(PlanStatus.COMPLETED, Stream.concat(force.stream(), Stream.of("complete")).toList());
    ways.put(PlanStatus.SUPERSEDED, Stream.concat(force.stream(), Stream.of("supersede")).toList());
    ways.put(
        PlanStatus.ARCHIVED,
        Stream.concat(force.stream(), Stream.of("complete", "archive")).toList());
    Plan plan = new Plan(null, head("План"), false, NOW);
    ways.get(wanted)
        .forEach(
            verb ->
                VERBS
                    .get(verb)
                    .accept(
                        plan,
                        verb.equals("authorityAgree") ? Role.DISTRICT_SPECIALIST : Role.DIRECTOR));
    return plan;
  }

  private static PlanHead head(String title) {
    return new PlanHead(
        title,
        2026,
        2030,
        5,
        null,
        Set.of(PlanForm.TEXT),
        null,
        List.of(new PlanStage(PlanStageKind.MAIN, "Негизги", 2026, 2030, null, null)));
  }
}
