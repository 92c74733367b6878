package kg.onuguu.evaluation.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.plan.problem.WeaknessThread;
import kg.onuguu.plan.problem.WeaknessThread.Measure;

/** Recommendations with their numbers and what plans do about them; two queries. */
@ApplicationScoped
public class RecommendationViews {
  private final RecommendationRepository recommendations;
  private final WeaknessThread thread;

  RecommendationViews(RecommendationRepository recommendations, WeaknessThread thread) {
    this.recommendations = recommendations;
    this.thread = thread;
  }

  /**
   * A recommendation with its measures.
   *
   * @param number through all areas, from 1
   * @param position within its area, from 0
   */
  public record View(
      Recommendation recommendation, int number, int position, List<Measure> measures) {}

  /** All of them in their order. */
  public List<View> of(SelfEvaluation evaluation) {
    Map<UUID, List<Measure>> measures =
        thread.ofRecommendations(evaluation.getId()).stream()
            .collect(Collectors.groupingBy(Measure::sourceId));
    Map<RecommendationArea, Integer> counted = new EnumMap<>(RecommendationArea.class);
    List<View> views = new ArrayList<>();
    for (Recommendation one : recommendations.inOrder(evaluation)) {
      int rank = counted.merge(one.getArea(), 1, Integer::sum);
      views.add(
          new View(one, views.size() + 1, rank - 1, measures.getOrDefault(one.getId(), List.of())));
    }
    return views;
  }

  /** One of them. */
  View of(SelfEvaluation evaluation, Recommendation recommendation) {
    return of(evaluation).stream()
        .filter(view -> view.recommendation().getId().equals(recommendation.getId()))
        .findFirst()
        .orElseThrow();
  }
}
