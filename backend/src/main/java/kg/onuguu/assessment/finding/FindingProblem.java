package kg.onuguu.assessment.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The problem of a plan that a finding became; a finding becomes one problem a plan. */
@Entity
@Table(name = "assessment_finding_problem")
public class FindingProblem {
  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID problemId;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID findingId;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID planId;

  protected FindingProblem() {}

  public FindingProblem(UUID problemId, UUID findingId, UUID planId) {
    this.problemId = problemId;
    this.findingId = findingId;
    this.planId = planId;
  }

  UUID getProblemId() {
    return problemId;
  }

  UUID getFindingId() {
    return findingId;
  }
}
