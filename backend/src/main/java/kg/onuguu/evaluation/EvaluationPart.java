package kg.onuguu.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of one self-evaluation with its own version; writing it leaves the head alone. */
@MappedSuperclass
public abstract class EvaluationPart extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID selfEvaluationId;

  protected EvaluationPart() {}

  protected EvaluationPart(UUID selfEvaluationId) {
    super(Ids.next());
    this.selfEvaluationId = selfEvaluationId;
  }

  public UUID getSelfEvaluationId() {
    return selfEvaluationId;
  }
}
