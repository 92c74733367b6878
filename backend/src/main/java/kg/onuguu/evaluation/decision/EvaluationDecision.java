package kg.onuguu.evaluation.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.access.Role;
import kg.onuguu.evaluation.EvaluationPart;
import kg.onuguu.evaluation.EvaluationVerb;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.SelfEvaluationStatus;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A step of the way of a self-evaluation; a business row that never changes. */
@Entity
@Table(name = "self_evaluation_decision")
public class EvaluationDecision extends EvaluationPart {
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20, updatable = false)
  private EvaluationVerb action;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20, updatable = false)
  private SelfEvaluationStatus statusBefore;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20, updatable = false)
  private SelfEvaluationStatus statusAfter;

  @Column(length = Length.LONG32, updatable = false)
  private String comment;

  @Column(updatable = false)
  private Instant decidedAt;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID decidedBy;

  @Column(length = 150, updatable = false)
  private String decidedByName;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 30, updatable = false)
  private Role decidedByRole;

  protected EvaluationDecision() {}

  /** What has just become of a self-evaluation. */
  EvaluationDecision(
      SelfEvaluation evaluation,
      EvaluationVerb action,
      SelfEvaluationStatus before,
      String comment,
      Caller by,
      Instant now) {
    super(evaluation.getId());
    this.action = action;
    statusBefore = before;
    statusAfter = evaluation.getStatus();
    this.comment = comment;
    decidedAt = now;
    decidedBy = by.id();
    decidedByName = by.fullName();
    decidedByRole = by.role();
  }

  public EvaluationVerb getAction() {
    return action;
  }

  public SelfEvaluationStatus getStatusBefore() {
    return statusBefore;
  }

  public SelfEvaluationStatus getStatusAfter() {
    return statusAfter;
  }

  public String getComment() {
    return comment;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }

  public String getDecidedByName() {
    return decidedByName;
  }

  public Role getDecidedByRole() {
    return decidedByRole;
  }
}
