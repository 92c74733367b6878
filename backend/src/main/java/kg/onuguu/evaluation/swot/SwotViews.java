package kg.onuguu.evaluation.swot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.plan.problem.WeaknessThread;
import kg.onuguu.plan.problem.WeaknessThread.Measure;

/** Strengths and weaknesses with what plans do about the weaknesses; two queries. */
@ApplicationScoped
public class SwotViews {
  private final SwotPointRepository points;
  private final WeaknessThread thread;

  SwotViews(SwotPointRepository points, WeaknessThread thread) {
    this.points = points;
    this.thread = thread;
  }

  /**
   * A point with its measures.
   *
   * @param state null of a strength
   */
  public record View(SwotPoint point, WeaknessState state, List<Measure> measures) {}

  /** All points in their order. */
  public List<View> of(SelfEvaluation evaluation) {
    Map<UUID, List<Measure>> measures =
        thread.of(evaluation.getId()).stream().collect(Collectors.groupingBy(Measure::sourceId));
    return points.inOrder(evaluation).stream()
        .map(point -> view(point, measures.getOrDefault(point.getId(), List.of())))
        .toList();
  }

  /** One point. */
  View of(SwotPoint point) {
    return view(
        point,
        point.isWeakness()
            ? thread.of(point.getSelfEvaluationId()).stream()
                .filter(measure -> measure.sourceId().equals(point.getId()))
                .toList()
            : List.of());
  }

  private static View view(SwotPoint point, List<Measure> measures) {
    return new View(point, point.isWeakness() ? WeaknessState.of(measures) : null, measures);
  }
}
