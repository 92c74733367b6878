package kg.onuguu.plan.completeness;

import static kg.onuguu.finding.FindingDraft.info;
import static kg.onuguu.finding.FindingDraft.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kg.onuguu.api.model.InputBlock;
import kg.onuguu.api.model.LegalActCitation;
import kg.onuguu.api.model.ParticipatingBody;
import kg.onuguu.api.model.PlanFoundations;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.PrincipleCheck;
import kg.onuguu.api.model.RetrospectiveBlock;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.finding.Label;
import kg.onuguu.plan.completeness.CheckInput.ActEdition;

/** Retrospective, inputs, bodies, principles, legal acts. */
final class FoundationChecks {
  private static final PlanSection SECTION = PlanSection.FOUNDATIONS;

  private FoundationChecks() {}

  static List<PlanCheck> all() {
    return List.of(
        new PlanCheck(SECTION, FoundationChecks::retrospective),
        new PlanCheck(SECTION, FoundationChecks::inputs),
        new PlanCheck(SECTION, FoundationChecks::bodies),
        new PlanCheck(SECTION, FoundationChecks::principles),
        new PlanCheck(SECTION, FoundationChecks::legalActs));
  }

  /** four blocks over 3 or 5 past years. */
  static List<FindingDraft> retrospective(CheckInput input) {
    PlanFoundations foundations = input.content().getFoundations();
    List<FindingDraft> found = new ArrayList<>();
    if (foundations.getRetrospectiveYears() == null) {
      found.add(
          warning("R-010", "retrospective_period_missing", SECTION).field("retrospectiveYears"));
    }
    Set<String> written =
        foundations.getRetrospective().stream()
            .filter(block -> CheckInput.filled(block.getText()))
            .map(RetrospectiveBlock::getBlock)
            .collect(Collectors.toSet());
    found.addAll(
        missing(
            input,
            "R-010",
            "retrospective_incomplete",
            "retrospective_none",
            "retrospective",
            "mop_retrospective_block",
            written));
    return found;
  }

  /** three inputs. */
  static List<FindingDraft> inputs(CheckInput input) {
    Set<String> written =
        input.content().getFoundations().getInputs().stream()
            .filter(block -> CheckInput.filled(block.getText()))
            .map(InputBlock::getInput)
            .collect(Collectors.toSet());
    return missing(
        input, "R-011", "inputs_incomplete", "inputs_none", "inputs", "mop_input", written);
  }

  /** seven bodies took part, with date and protocol. */
  static List<FindingDraft> bodies(CheckInput input) {
    List<ParticipatingBody> participants =
        input.content().getFoundations().getParticipatingBodies().stream()
            .filter(ParticipatingBody::getParticipated)
            .toList();
    List<FindingDraft> found =
        new ArrayList<>(
            missing(
                input,
                "R-012",
                "bodies_missing",
                "bodies_none",
                "participatingBodies",
                "mop_participating_body",
                participants.stream().map(ParticipatingBody::getBody).collect(Collectors.toSet())));
    List<Label> undocumented =
        participants.stream()
            .filter(
                body -> body.getMeetingOn() == null || !CheckInput.filled(body.getProtocolNumber()))
            .map(body -> new Label("mop_participating_body", body.getBody()))
            .toList();
    if (!undocumented.isEmpty()) {
      found.add(
          warning("R-012", "bodies_without_protocol", SECTION)
              .field("participatingBodies")
              .with("missing", undocumented));
    }
    return found;
  }

  /** a checklist; it informs. */
  static List<FindingDraft> principles(CheckInput input) {
    List<String> all = input.codes("mop_principle");
    long considered =
        input.content().getFoundations().getPrinciples().stream()
            .filter(PrincipleCheck::getConsidered)
            .count();
    return considered >= all.size()
        ? List.of()
        : List.of(
            info("R-013", "principles_not_considered", SECTION)
                .field("principles")
                .with("done", considered)
                .with("total", all.size()));
  }

  /** a repealed act is named with its successor. */
  static List<FindingDraft> legalActs(CheckInput input) {
    List<LegalActCitation> cited = input.content().getFoundations().getLegalActs();
    if (cited.isEmpty()) {
      return List.of(warning("R-014", "legal_acts_missing", SECTION).field("legalActs"));
    }
    return cited.stream()
        .flatMap(
            citation ->
                input.acts().stream()
                    .filter(edition -> cites(citation, edition) && repealed(edition, input)))
        .map(
            edition ->
                warning("R-014", "legal_act_repealed", SECTION)
                    .field("legalActs")
                    .with("act", new Label("legal_act", edition.act()))
                    .with("repealedOn", edition.repealedOn())
                    .with("number", edition.number())
                    .with("adoptedOn", edition.adoptedOn()))
        .toList();
  }

  private static boolean cites(LegalActCitation citation, ActEdition edition) {
    String number = citation.getNumber() == null ? null : citation.getNumber().replace("№", "");
    return citation.getAct().equals(edition.act())
        && (number != null && number.strip().equals(edition.repealedNumber())
            || Objects.equals(citation.getAdoptedOn(), edition.repealedAdoptedOn()));
  }

  /** An old plan could cite what was law then. */
  private static boolean repealed(ActEdition edition, CheckInput input) {
    LocalDate day = input.historical() ? input.term().firstDay() : input.today();
    return !day.isBefore(edition.repealedOn());
  }

  /** What is missing is named, unless it is everything. */
  private static List<FindingDraft> missing(
      CheckInput input,
      String rule,
      String some,
      String none,
      String field,
      String set,
      Set<String> present) {
    List<String> all = input.codes(set);
    List<Label> missing =
        all.stream().filter(one -> !present.contains(one)).map(one -> new Label(set, one)).toList();
    if (missing.isEmpty()) {
      return List.of();
    }
    boolean nothing = missing.size() == all.size();
    FindingDraft draft =
        warning(rule, nothing ? none : some, SECTION)
            .field(field)
            .with("done", all.size() - missing.size())
            .with("total", all.size());
    return List.of(nothing ? draft : draft.with("missing", missing));
  }
}
