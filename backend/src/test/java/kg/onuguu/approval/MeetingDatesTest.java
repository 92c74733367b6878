package kg.onuguu.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.api.model.ElectingBody;
import kg.onuguu.api.model.ParticipatingBody;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanFoundations;
import kg.onuguu.api.model.Team;
import kg.onuguu.api.model.TeamMember;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.plan.PlanStatus;
import org.junit.jupiter.api.Test;

/** the minutes of a decision against the meetings that the plan names elsewhere. */
class MeetingDatesTest {
  private static final UUID PLAN = new UUID(1, 2);
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 28);
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 10);

  private final PlanContent content =
      new PlanContent().foundations(new PlanFoundations()).team(new Team());

  private List<FindingDraft> found(ApprovalStep step, LocalDate on, String number) {
    Decision decision =
        new Decision(
            PLAN,
            1,
            new Decision.Content(
                step, DecisionKind.YES, on, null, DocumentKind.MINUTES, number, "Катчы", null),
            new Decision.Author(PLAN, "Айгүл Сыдыкова", Instant.EPOCH));
    return MeetingDates.contradictions(
        content, new ApprovalChain(PlanStatus.ENDORSED, false, AUGUST, List.of(decision)));
  }

  private void elected(ElectingBody body, LocalDate on, String number) {
    content
        .getTeam()
        .addMembersItem(new TeamMember().electedBy(body).documentDate(on).documentNumber(number));
  }

  private static void assertDiffers(List<FindingDraft> found, String number, LocalDate on) {
    assertEquals(List.of("meeting_dated_twice"), found.stream().map(FindingDraft::code).toList());
    assertEquals("R-029", found.get(0).rule());
    assertEquals(number, found.get(0).params().get("otherNumber"));
    assertEquals(on, found.get(0).params().get("otherDate"));
  }

  @Test
  void thePedagogicalCouncilThatElectedTheTeachers() {
    ApprovalStep council = ApprovalStep.PEDAGOGICAL_COUNCIL;
    assertEquals(List.of(), found(council, AUGUST, "1"));
    elected(ElectingBody.GENERAL_PARENTS_MEETING, SEPTEMBER, "1");
    assertEquals(List.of(), found(council, AUGUST, "1"));
    elected(ElectingBody.PEDAGOGICAL_COUNCIL, AUGUST, "№ 1");
    assertEquals(List.of(), found(council, AUGUST, "1"));
    assertDiffers(found(council, LocalDate.of(2026, 8, 27), "1"), "1", AUGUST);
    assertDiffers(found(council, AUGUST, "2"), "1", AUGUST);
    // another meeting, and the first one of the year before
    assertEquals(List.of(), found(council, LocalDate.of(2026, 8, 30), "2"));
    assertEquals(List.of(), found(council, LocalDate.of(2025, 9, 5), "1"));
    // the same day again under the number of the decision: the papers agree
    elected(ElectingBody.PEDAGOGICAL_COUNCIL, AUGUST, "2");
    assertEquals(List.of(), found(council, AUGUST, "2"));
  }

  @Test
  void theMopCouncilThatTookPart() {
    ParticipatingBody body =
        new ParticipatingBody()
            .body("mop_council")
            .participated(true)
            .meetingOn(SEPTEMBER)
            .protocolNumber("3");
    content.getFoundations().addParticipatingBodiesItem(body);
    assertEquals(List.of(), found(ApprovalStep.MOP_COUNCIL, SEPTEMBER, "3"));
    assertDiffers(found(ApprovalStep.MOP_COUNCIL, LocalDate.of(2026, 9, 11), "3"), "3", SEPTEMBER);
    assertEquals(List.of(), found(ApprovalStep.PEDAGOGICAL_COUNCIL, SEPTEMBER, "4"));
    body.participated(false);
    assertEquals(List.of(), found(ApprovalStep.MOP_COUNCIL, LocalDate.of(2026, 9, 11), "3"));
  }
}
