package kg.onuguu.evaluation.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The problem of a plan that a recommendation became; it becomes one problem a plan. */
@Entity
@Table(name = "self_evaluation_recommendation_problem")
public class RecommendationProblem {
  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID problemId;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID recommendationId;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID planId;

  protected RecommendationProblem() {}

  RecommendationProblem(UUID problemId, UUID recommendationId, UUID planId) {
    this.problemId = problemId;
    this.recommendationId = recommendationId;
    this.planId = planId;
  }

  UUID getProblemId() {
    return problemId;
  }

  UUID getRecommendationId() {
    return recommendationId;
  }
}
