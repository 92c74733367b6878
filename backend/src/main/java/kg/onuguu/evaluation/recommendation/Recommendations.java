package kg.onuguu.evaluation.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.SelfEvaluationRecommendationUpdate;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.EvaluationAudit;
import kg.onuguu.evaluation.EvaluationAudit.Part;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.criteria.CriteriaSetRepository;
import kg.onuguu.plan.Texts;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.web.Precondition;

/**
 * Adds, changes, moves and removes recommendations of the working commission. Writers of a
 * self-evaluation come one after the other, so each finds the places as they are.
 */
@ApplicationScoped
public class Recommendations {
  static final String MESSAGES = "evaluation";
  static final String RULE = "R-075";

  private final EvaluationAccess access;
  private final RecommendationRepository recommendations;
  private final RecommendationViews views;
  private final CriteriaSetRepository sets;
  private final RecommendationMapper mapper;
  private final EvaluationAudit audit;

  Recommendations(
      EvaluationAccess access,
      RecommendationRepository recommendations,
      RecommendationViews views,
      CriteriaSetRepository sets,
      RecommendationMapper mapper,
      EvaluationAudit audit) {
    this.access = access;
    this.recommendations = recommendations;
    this.views = views;
    this.sets = sets;
    this.mapper = mapper;
    this.audit = audit;
  }

  /** What the journal compares: the words, and the number under which it stands. */
  private record Trail(RecommendationArea area, String text, String criterionCode, int number) {
    static Trail of(RecommendationViews.View view) {
      Recommendation.Content content = view.recommendation().content();
      return new Trail(content.area(), content.text(), content.criterionCode(), view.number());
    }
  }

  @Transactional
  RecommendationViews.View create(
      Caller caller, UUID id, SelfEvaluationRecommendationUpdate update) {
    SelfEvaluation evaluation = access.edit(caller.scope(), id);
    Recommendation made = new Recommendation(id, content(evaluation, update), 0);
    place(evaluation, made, update.getPosition());
    recommendations.persistAndFlush(made);
    RecommendationViews.View view = views.of(evaluation, made);
    audit.created(evaluation, made.getId(), label(view), Trail.of(view));
    return view;
  }

  @Transactional
  RecommendationViews.View update(
      Caller caller,
      UUID id,
      UUID recommendationId,
      SelfEvaluationRecommendationUpdate update,
      String ifMatch) {
    SelfEvaluation evaluation = access.edit(caller.scope(), id);
    Recommendation one = recommendations.require(evaluation, recommendationId);
    Precondition.requireMatch(ifMatch, one.getVersion());
    RecommendationViews.View before = views.of(evaluation, one);
    Trail was = Trail.of(before);
    RecommendationArea area = one.getArea();
    one.rewrite(content(evaluation, update));
    boolean stays = update.getPosition() == null && area == one.getArea();
    place(evaluation, one, stays ? Integer.valueOf(before.position()) : update.getPosition());
    recommendations.flush();
    RecommendationViews.View after = views.of(evaluation, one);
    audit.changed(evaluation, recommendationId, label(after), was, Trail.of(after));
    return after;
  }

  @Transactional
  void delete(Caller caller, UUID id, UUID recommendationId, String ifMatch) {
    SelfEvaluation evaluation = access.edit(caller.scope(), id);
    Recommendation one = recommendations.require(evaluation, recommendationId);
    Precondition.requireMatch(ifMatch, one.getVersion());
    RecommendationViews.View before = views.of(evaluation, one);
    Trail was = Trail.of(before);
    recommendations.delete(one);
    recommendations.flush();
    audit.removed(evaluation, recommendationId, label(before), was);
  }

  /** Among those of its area, behind the last unless a place is wanted; the places close up. */
  private void place(SelfEvaluation evaluation, Recommendation one, Integer wanted) {
    List<Recommendation> ofArea =
        new ArrayList<>(
            recommendations.inOrder(evaluation).stream()
                .filter(other -> other.getArea() == one.getArea())
                .filter(other -> !other.getId().equals(one.getId()))
                .toList());
    ofArea.add(wanted == null ? ofArea.size() : Math.min(wanted, ofArea.size()), one);
    for (int at = 0; at < ofArea.size(); at++) {
      ofArea.get(at).move(at);
    }
  }

  private Recommendation.Content content(
      SelfEvaluation evaluation, SelfEvaluationRecommendationUpdate update) {
    Texts.requireWords(update.getText(), "/text");
    Recommendation.Content content = mapper.toContent(update);
    if (content.criterionCode() != null
        && sets.of(evaluation.getSetId()).criterion(content.criterionCode()).isEmpty()) {
      throw ProblemException.broken(
          RULE, "/criterionCode", "unknown_criterion", MESSAGES, Map.of());
    }
    return content;
  }

  private static Part label(RecommendationViews.View view) {
    return new Part("recommendation", "№" + view.number());
  }
}
