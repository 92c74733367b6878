package kg.onuguu.plan.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;

/**
 * What plans do about the weaknesses and the recommendations of a self-evaluation:
 * problem → goal → objective → activity. The caller has read the self-evaluation through its scope;
 * plans that another one replaced are left out.
 */
@ApplicationScoped
public class WeaknessThread {
  private final EntityManager database;

  WeaknessThread(EntityManager database) {
    this.database = database;
  }

  /**
   * A problem that came from a weakness or a recommendation.
   *
   * @param sourceId of the weakness or recommendation
   * @param activities on the way from it, cancelled ones apart
   * @param done those of them that are done
   */
  public record Measure(
      UUID sourceId,
      UUID problemId,
      UUID planId,
      String planTitle,
      String text,
      int activities,
      int done) {}

  /** Of all weaknesses of a self-evaluation, in one query. */
  public List<Measure> of(UUID selfEvaluationId) {
    return measures(
        """
        self_evaluation_point w
          join plan_problem p on p.weakness_id = w.id""",
        selfEvaluationId);
  }

  /** Of all its recommendations, in one query. */
  public List<Measure> ofRecommendations(UUID selfEvaluationId) {
    return measures(
        """
        self_evaluation_recommendation w
          join self_evaluation_recommendation_problem link on link.recommendation_id = w.id
          join plan_problem p on p.id = link.problem_id""",
        selfEvaluationId);
  }

  /**
   * @param sources where the problems "p" of the sources "w" stand
   */
  private List<Measure> measures(String sources, UUID selfEvaluationId) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                select w.id source, p.id problem, p.plan_id plan, plan.title title,
                  p.text text, count(distinct a.id) activities,
                  count(distinct case when a.status = 'DONE' then a.id end) done
                from %s
                  join plan on plan.id = p.plan_id and plan.status not in ('SUPERSEDED', 'ARCHIVED')
                  left join goal_problem gp on gp.problem_id = p.id
                  left join objective o on o.goal_id = gp.goal_id
                  left join activity a on a.objective_id = o.id and a.status <> 'CANCELLED'
                where w.self_evaluation_id = :evaluation
                group by w.id, p.id
                order by plan.created_at desc, p.id"""
                    .formatted(sources),
                Tuple.class)
            .setParameter("evaluation", selfEvaluationId)
            .getResultList();
    return rows.stream().map(WeaknessThread::measure).toList();
  }

  private static Measure measure(Tuple row) {
    return new Measure(
        id(row, "source"),
        id(row, "problem"),
        id(row, "plan"),
        row.get("title", String.class),
        (String) row.get("text"),
        ((Number) row.get("activities")).intValue(),
        ((Number) row.get("done")).intValue());
  }

  private static UUID id(Tuple row, String name) {
    ByteBuffer bytes = ByteBuffer.wrap((byte[]) row.get(name));
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
