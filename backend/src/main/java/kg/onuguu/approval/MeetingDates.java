package kg.onuguu.approval;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kg.onuguu.api.model.ElectingBody;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.finding.Label;

/**
 * the minutes of a decision are those of a meeting of that body. No register of meetings of
 * the councils is kept beside the plan; the plan itself names some of them, where the pedagogical
 * council elected teachers into the team and where the МӨП council took part. One
 * meeting that is dated or numbered in two ways is a mistake in one of the places.
 */
final class MeetingDates {
  private static final String MOP_COUNCIL = "mop_council";
  private static final int SAME_COUNT = 120;

  private MeetingDates() {}

  private record Meeting(LocalDate on, String number, Label place) {
    /** Minutes are numbered anew each August: the same number long before is another meeting. */
    boolean isSameAs(LocalDate day, String minutes) {
      return on.equals(day)
          || number.equals(minutes) && Math.abs(ChronoUnit.DAYS.between(on, day)) <= SAME_COUNT;
    }
  }

  static List<FindingDraft> contradictions(PlanContent content, ApprovalChain chain) {
    return Stream.of(
            finding(chain, ApprovalStep.PEDAGOGICAL_COUNCIL, elections(content)),
            finding(chain, ApprovalStep.MOP_COUNCIL, participation(content)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** One that agrees in both is enough: a council may meet about the same thing twice. */
  private static Optional<FindingDraft> finding(
      ApprovalChain chain, ApprovalStep step, List<Meeting> meetings) {
    Decision decision = chain.decision(step).orElse(null);
    if (decision == null
        || decision.getDocumentKind() != DocumentKind.MINUTES
        || decision.getDocumentNumber() == null) {
      return Optional.empty();
    }
    LocalDate day = decision.getDecidedOn();
    String number = normal(decision.getDocumentNumber());
    List<Meeting> same = meetings.stream().filter(one -> one.isSameAs(day, number)).toList();
    if (same.stream().anyMatch(one -> one.on().equals(day) && one.number().equals(number))) {
      return Optional.empty();
    }
    return same.stream()
        .findFirst()
        .map(
            other ->
                FindingDraft.warning("R-029", "meeting_dated_twice", PlanSection.APPROVAL)
                    .with("step", step.order())
                    .with("number", number)
                    .with("date", day)
                    .with("place", other.place())
                    .with("otherNumber", other.number())
                    .with("otherDate", other.on()));
  }

  private static List<Meeting> elections(PlanContent content) {
    return content.getTeam().getMembers().stream()
        .filter(member -> member.getElectedBy() == ElectingBody.PEDAGOGICAL_COUNCIL)
        .flatMap(member -> meeting(member.getDocumentDate(), member.getDocumentNumber(), "team"))
        .distinct()
        .toList();
  }

  private static List<Meeting> participation(PlanContent content) {
    return content.getFoundations().getParticipatingBodies().stream()
        .filter(body -> body.getBody().equals(MOP_COUNCIL) && body.getParticipated())
        .flatMap(body -> meeting(body.getMeetingOn(), body.getProtocolNumber(), "bodies"))
        .toList();
  }

  private static Stream<Meeting> meeting(LocalDate on, String number, String place) {
    return on == null || number == null || number.isBlank()
        ? Stream.empty()
        : Stream.of(new Meeting(on, normal(number), new Label("meeting_place", place)));
  }

  /** "№ 3" and "3" are one number. */
  private static String normal(String number) {
    return number.replaceAll("[№\\s]", "");
  }
}
