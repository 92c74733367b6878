package kg.onuguu.evaluation.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.ComparedCriterion;
import kg.onuguu.api.model.ComparedIndicator;
import kg.onuguu.api.model.ComparedSide;
import kg.onuguu.api.model.ComparedWeakness;
import kg.onuguu.api.model.LevelChange;
import kg.onuguu.api.model.SelfEvaluationComparison;
import kg.onuguu.api.model.WeaknessState;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.evaluation.content.PartsReader;
import kg.onuguu.evaluation.criteria.CriteriaMappings;
import kg.onuguu.evaluation.criteria.CriterionPair;
import kg.onuguu.evaluation.register.Figure;
import kg.onuguu.evaluation.register.RegisterMapper;
import kg.onuguu.evaluation.register.RegisterUnit;
import kg.onuguu.evaluation.swot.SwotMapper;
import kg.onuguu.evaluation.swot.SwotViews;
import kg.onuguu.evaluation.text.CriterionResponse;
import kg.onuguu.evaluation.text.Level;
import kg.onuguu.evaluation.text.TextMapper;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** Then and now: two self-evaluations of a school side by side; a fixed number of queries. */
@ApplicationScoped
public class Comparisons {
  private final EvaluationAccess access;
  private final PartsReader reader;
  private final CriteriaMappings mappings;
  private final ComparedHeads heads;
  private final TextMapper texts;
  private final SwotMapper points;
  private final RegisterMapper registers;

  Comparisons(
      EvaluationAccess access,
      PartsReader reader,
      CriteriaMappings mappings,
      ComparedHeads heads,
      TextMapper texts,
      SwotMapper points,
      RegisterMapper registers) {
    this.access = access;
    this.reader = reader;
    this.mappings = mappings;
    this.heads = heads;
    this.texts = texts;
    this.points = points;
    this.registers = registers;
  }

  /** Of what is open with one before it; 404 for either outside the scope. */
  @Transactional
  public SelfEvaluationComparison of(AccessScope scope, UUID laterId, UUID earlierId) {
    SelfEvaluation later = access.require(scope, laterId);
    SelfEvaluation earlier = access.require(scope, earlierId);
    if (later.getId().equals(earlier.getId())
        || !later.getSchool().getId().equals(earlier.getSchool().getId())) {
      throw new ProblemException(
          ProblemType.VALIDATION, Violation.at("with", "not_to_compare").from("evaluation"));
    }
    return of(reader.of(earlier), reader.of(later));
  }

  private SelfEvaluationComparison of(EvaluationParts earlier, EvaluationParts later) {
    Optional<List<CriterionPair>> pairs = mappings.pairs(earlier.set(), later.set());
    List<ComparedWeakness> weaknesses =
        earlier.points().stream()
            .filter(view -> view.point().isWeakness())
            .map(this::weakness)
            .toList();
    return new SelfEvaluationComparison()
        .earlier(heads.of(earlier))
        .later(heads.of(later))
        .comparable(pairs.isPresent())
        .criteria(pairs.map(known -> criteria(known, earlier, later)).orElse(List.of()))
        .indicators(indicators(earlier, later))
        .weaknesses(weaknesses)
        .resolved(
            (int)
                weaknesses.stream()
                    .filter(weakness -> weakness.getState() == WeaknessState.RESOLVED)
                    .count());
  }

  /** In the order of the later one. */
  private List<ComparedCriterion> criteria(
      List<CriterionPair> pairs, EvaluationParts earlier, EvaluationParts later) {
    Map<String, CriterionResponse> before =
        earlier.criteria().stream()
            .collect(Collectors.toMap(CriterionResponse::getCode, Function.identity()));
    return later.criteria().stream()
        .flatMap(
            now ->
                pairs.stream()
                    .filter(pair -> pair.to().equals(now.getCode()))
                    .map(pair -> before.get(pair.from()))
                    .flatMap(Stream::ofNullable)
                    .map(then -> compared(then, earlier, now, later)))
        .toList();
  }

  private ComparedCriterion compared(
      CriterionResponse then,
      EvaluationParts earlier,
      CriterionResponse now,
      EvaluationParts later) {
    return new ComparedCriterion()
        .sectionCode(now.getSectionCode())
        .earlier(side(then, earlier))
        .later(side(now, later))
        .change(change(then.getLevel(), now.getLevel()));
  }

  private ComparedSide side(CriterionResponse response, EvaluationParts parts) {
    return new ComparedSide()
        .code(response.getCode())
        .level(texts.toApi(response.getLevel()))
        .textLength(response.getTextLength())
        .annexes(parts.annexesByCriterion().getOrDefault(response.getCode(), 0));
  }

  private static LevelChange change(Level then, Level now) {
    if (!then.assessed() || !now.assessed()) {
      return LevelChange.UNKNOWN;
    }
    int difference = now.compareTo(then);
    return difference > 0 ? LevelChange.UP : difference < 0 ? LevelChange.DOWN : LevelChange.SAME;
  }

  private List<ComparedIndicator> indicators(EvaluationParts earlier, EvaluationParts later) {
    return later.values().figures().stream()
        .filter(figure -> figure.unit() != RegisterUnit.YEAR)
        .map(
            figure ->
                indicator(
                    figure,
                    value(earlier.values().figure(figure.code()), earlier),
                    value(figure, later)))
        .filter(compared -> compared.getEarlier() != null || compared.getLater() != null)
        .toList();
  }

  /** Of the school year of the self-evaluation; what has no year is as it is. */
  private static BigDecimal value(Figure figure, EvaluationParts parts) {
    if (figure == null) {
      return null;
    }
    BigDecimal ofSchool = figure.of(null);
    return ofSchool != null ? ofSchool : figure.of(parts.evaluation().getSchoolYear());
  }

  private ComparedIndicator indicator(Figure figure, BigDecimal then, BigDecimal now) {
    return new ComparedIndicator()
        .code(figure.code())
        .unit(registers.toApi(figure.unit()))
        .earlier(then)
        .later(now)
        .difference(then == null || now == null ? null : now.subtract(then));
  }

  private ComparedWeakness weakness(SwotViews.View view) {
    return new ComparedWeakness()
        .id(view.point().getId())
        .sectionCode(view.point().getSectionCode())
        .text(view.point().getText())
        .state(points.toApi(view.state()));
  }
}
