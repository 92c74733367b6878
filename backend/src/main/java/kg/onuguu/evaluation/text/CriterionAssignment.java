package kg.onuguu.evaluation.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.evaluation.EvaluationPart;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who writes a criterion and until when; its version is not that of the text. */
@Entity
@Table(name = "self_evaluation_assignment")
public class CriterionAssignment extends EvaluationPart {
  @Column(length = 20, updatable = false)
  private String criterionCode;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID assigneeId;

  @Column(length = 150)
  private String assigneeName;

  private LocalDate dueOn;

  protected CriterionAssignment() {}

  public CriterionAssignment(UUID selfEvaluationId, String criterionCode) {
    super(selfEvaluationId);
    this.criterionCode = criterionCode;
  }

  /** Nobody and no date are null. */
  public record Content(UUID assigneeId, String assigneeName, LocalDate dueOn) {}

  public void assign(Content content) {
    assigneeId = content.assigneeId();
    assigneeName = content.assigneeName();
    dueOn = content.dueOn();
  }

  public String getCriterionCode() {
    return criterionCode;
  }

  public UUID getAssigneeId() {
    return assigneeId;
  }

  public String getAssigneeName() {
    return assigneeName;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }
}
