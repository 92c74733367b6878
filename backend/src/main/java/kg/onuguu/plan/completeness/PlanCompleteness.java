package kg.onuguu.plan.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.api.model.BlockedAction;
import kg.onuguu.api.model.Completeness;
import kg.onuguu.api.model.Finding;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.SectionCompleteness;
import kg.onuguu.api.model.Severity;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.finding.FindingWriter;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.completeness.CheckInput.ActEdition;
import kg.onuguu.plan.content.ContentView;
import kg.onuguu.plan.content.PlanContentAssembler;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.reference.ReferenceValue;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;

/** Runs all checks of a plan and puts what they find into words. */
@ApplicationScoped
public class PlanCompleteness {
  private static final List<PlanCheck> CHECKS =
      Stream.of(
              MissionChecks.all(),
              TermChecks.all(),
              FoundationChecks.all(),
              ThreadChecks.all(),
              ActivityChecks.all(),
              TeamChecks.all())
          .flatMap(List::stream)
          .toList();

  private static final List<String> SETS =
      List.of(
          "mission_question",
          "graduate_model_component",
          "mop_retrospective_block",
          "mop_input",
          "mop_participating_body",
          "mop_principle",
          "mop_direction");

  private static final int PERCENT = 100;

  private final PlanContentAssembler contents;
  private final ReferenceData reference;
  private final FindingWriter writer;
  private final BusinessTime time;

  PlanCompleteness(
      PlanContentAssembler contents,
      ReferenceData reference,
      FindingWriter writer,
      BusinessTime time) {
    this.contents = contents;
    this.reference = reference;
    this.writer = writer;
    this.time = time;
  }

  private record Outcome(PlanCheck check, List<FindingDraft> found) {
    boolean passed() {
      return found.stream().allMatch(draft -> draft.severity() == Severity.INFO);
    }
  }

  /** Of a plan that was read through a scope. */
  public Completeness of(Plan plan, Language language) {
    return of(contents.assemble(plan, new ContentView(true, false, language)), language);
  }

  /** Of a content, live or frozen; no query. */
  public Completeness of(PlanContent content, Language language) {
    CheckInput input = input(content);
    List<Outcome> outcomes =
        CHECKS.stream().map(check -> new Outcome(check, check.run(input))).toList();
    int passed = (int) outcomes.stream().filter(Outcome::passed).count();
    return new Completeness()
        .passed(passed)
        .total(outcomes.size())
        .percent(passed * PERCENT / outcomes.size())
        .sections(sections(input, outcomes, language))
        .findings(writer.write(inOrder(outcomes), language));
  }

  /** What stops an action; empty when nothing does. */
  public List<Finding> stopping(PlanContent content, BlockedAction action, Language language) {
    return of(content, language).getFindings().stream()
        .filter(finding -> finding.getBlocks() == action)
        .toList();
  }

  /** Blockers first, then what stops the approval, then warnings, then information. */
  private static List<FindingDraft> inOrder(List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(outcome -> outcome.found().stream())
        .sorted(
            Comparator.comparing(FindingDraft::severity)
                .thenComparing(draft -> draft.blocks() == null))
        .toList();
  }

  private static List<SectionCompleteness> sections(
      CheckInput input, List<Outcome> outcomes, Language language) {
    SectionSummaries summaries = new SectionSummaries(input, language);
    return Arrays.stream(PlanSection.values())
        .map(
            section ->
                summaries.of(
                    section,
                    outcomes.stream()
                        .filter(outcome -> outcome.check().section() == section)
                        .allMatch(Outcome::passed)))
        .toList();
  }

  private CheckInput input(PlanContent content) {
    Map<String, List<String>> codes =
        SETS.stream().collect(Collectors.toMap(Function.identity(), reference::codes));
    List<ActEdition> acts =
        reference.values("legal_act").stream()
            .filter(act -> act.attributes().containsKey("repealedOn"))
            .map(PlanCompleteness::edition)
            .toList();
    return new CheckInput(content, codes, acts, time.today());
  }

  private static ActEdition edition(ReferenceValue act) {
    Map<String, String> facts = act.attributes();
    return new ActEdition(
        act.code(),
        facts.get("number"),
        LocalDate.parse(facts.get("adoptedOn")),
        facts.get("repealedNumber"),
        LocalDate.parse(facts.get("repealedAdoptedOn")),
        LocalDate.parse(facts.get("repealedOn")));
  }
}
