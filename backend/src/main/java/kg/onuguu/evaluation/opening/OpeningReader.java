package kg.onuguu.evaluation.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.FieldValue;
import kg.onuguu.api.model.SelfEvaluation;
import kg.onuguu.api.model.SelfEvaluationAction;
import kg.onuguu.api.model.SelfEvaluationVersionSummary;
import kg.onuguu.evaluation.EvaluationVerb;
import kg.onuguu.evaluation.SelfEvaluationRepository;
import kg.onuguu.evaluation.annex.AnnexReader;
import kg.onuguu.evaluation.comment.CriterionCommentMapper;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.evaluation.content.PartsReader;
import kg.onuguu.evaluation.criteria.CriteriaSetMapper;
import kg.onuguu.evaluation.decision.DecisionMapper;
import kg.onuguu.evaluation.decision.EvaluationDecisionRepository;
import kg.onuguu.evaluation.decision.VersionRepository;
import kg.onuguu.evaluation.finding.EvaluationFindings;
import kg.onuguu.evaluation.recommendation.RecommendationMapper;
import kg.onuguu.evaluation.register.Figure;
import kg.onuguu.evaluation.register.RegisterMapper;
import kg.onuguu.evaluation.text.CriterionViews;
import kg.onuguu.evaluation.text.TextMapper;
import kg.onuguu.school.ColleagueLookup;
import kg.onuguu.shared.text.Language;

/** Everything that is needed to open a self-evaluation, in a fixed number of queries. */
@ApplicationScoped
public class OpeningReader {
  private final PartsReader reader;
  private final SelfEvaluationRepository evaluations;
  private final EvaluationDecisionRepository decisions;
  private final VersionRepository versions;
  private final CriterionViews criteria;
  private final AnnexReader annexes;
  private final ColleagueLookup colleagues;
  private final EvaluationFindings findings;
  private final Sections sections;
  private final HeadMapper heads;
  private final CriteriaSetMapper sets;
  private final TextMapper texts;
  private final RecommendationMapper recommendations;
  private final DecisionMapper decisionMapper;
  private final RegisterMapper registers;
  private final CriterionCommentMapper people;

  OpeningReader(
      PartsReader reader,
      SelfEvaluationRepository evaluations,
      EvaluationDecisionRepository decisions,
      VersionRepository versions,
      CriterionViews criteria,
      AnnexReader annexes,
      ColleagueLookup colleagues,
      EvaluationFindings findings,
      Sections sections,
      HeadMapper heads,
      CriteriaSetMapper sets,
      TextMapper texts,
      RecommendationMapper recommendations,
      DecisionMapper decisionMapper,
      RegisterMapper registers,
      CriterionCommentMapper people) {
    this.reader = reader;
    this.evaluations = evaluations;
    this.decisions = decisions;
    this.versions = versions;
    this.criteria = criteria;
    this.annexes = annexes;
    this.colleagues = colleagues;
    this.findings = findings;
    this.sections = sections;
    this.heads = heads;
    this.sets = sets;
    this.texts = texts;
    this.recommendations = recommendations;
    this.decisionMapper = decisionMapper;
    this.registers = registers;
    this.people = people;
  }

  /** Of a self-evaluation that was read or locked through the scope of the caller. */
  public SelfEvaluation open(
      kg.onuguu.evaluation.SelfEvaluation evaluation, Caller caller, Language language) {
    boolean inside = caller.scope() instanceof AccessScope.SchoolScope;
    EvaluationParts parts = reader.of(evaluation);
    Map<String, Integer> evidence = parts.annexesByCriterion();
    List<SelfEvaluationVersionSummary> frozen =
        versions.summaries(evaluation).stream().map(decisionMapper::toApi).toList();
    return heads
        .toApi(evaluation)
        .editable(inside && evaluation.getStatus().editable())
        .actions(actions(evaluation, caller))
        .sha256(evaluation.getStatus().frozen() ? frozen.get(0).getSha256() : null)
        .criteriaSet(sets.toApi(parts.set(), parts.newestSet()))
        .intro(parts.intro().stream().map(texts::toApi).toList())
        .criteria(criteria.of(evaluation, parts.criteria(), evidence, inside))
        .sections(sections.of(parts))
        .commission(texts.toApi(parts.commission()))
        .reportParts(parts.reportParts().stream().map(texts::toApi).toList())
        .recommendations(parts.recommendations().stream().map(recommendations::toApi).toList())
        .annexes(annexes.view(evaluation, parts.annexes(), inside))
        .fieldValues(fieldValues(parts))
        .valuesFrozen(evaluation.getStatus().frozen())
        .completeness(findings.of(parts, language))
        .decisions(decisions.inOrder(evaluation).stream().map(decisionMapper::toApi).toList())
        .versions(frozen)
        .colleagues(
            inside
                ? colleagues.of(evaluation.getSchool().getId()).stream().map(people::toApi).toList()
                : List.of())
        .previousId(evaluations.before(caller.scope(), evaluation).orElse(null));
  }

  private List<SelfEvaluationAction> actions(
      kg.onuguu.evaluation.SelfEvaluation evaluation, Caller caller) {
    return Arrays.stream(EvaluationVerb.values())
        .filter(verb -> verb.allowed(evaluation.getStatus(), caller.role()))
        .map(decisionMapper::toApi)
        .toList();
  }

  /** Each field that stands in a text, once. */
  private List<FieldValue> fieldValues(EvaluationParts parts) {
    return Stream.of(parts.intro(), parts.criteria(), parts.reportParts())
        .flatMap(List::stream)
        .flatMap(part -> part.getNarrative().fields())
        .distinct()
        .map(
            field -> {
              Figure figure = parts.values().figure(field.value());
              return new FieldValue()
                  .code(field.value())
                  .schoolYear(field.schoolYear())
                  .unit(figure == null ? null : registers.toApi(figure.unit()))
                  .value(figure == null ? null : figure.of(field.schoolYear()));
            })
        .filter(value -> value.getUnit() != null)
        .toList();
  }
}
