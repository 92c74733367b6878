package kg.onuguu.evaluation.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;
import kg.onuguu.evaluation.SelfEvaluation;

/** How much is said at each criterion. */
@ApplicationScoped
public class CommentCounts {
  private final EntityManager database;

  CommentCounts(EntityManager database) {
    this.database = database;
  }

  /**
   * Of one criterion.
   *
   * @param all comments and answers
   * @param open comments that are not settled
   */
  public record Count(String criterionCode, long all, long open) {
    public static final Count NONE = new Count("", 0, 0);
  }

  /** By criterion, those without any left out; one query. */
  public Map<String, Count> of(SelfEvaluation evaluation) {
    return database
        .createQuery(
            "select new kg.onuguu.evaluation.comment.CommentCounts$Count(c.criterionCode,"
                + " count(*), sum(case when c.parentId is null and c.resolvedAt is null"
                + " then 1L else 0L end)) from CriterionComment c"
                + " where c.selfEvaluationId = :evaluation group by c.criterionCode",
            Count.class)
        .setParameter("evaluation", evaluation.getId())
        .getResultStream()
        .collect(Collectors.toMap(Count::criterionCode, count -> count));
  }
}
