package kg.onuguu.evaluation.swot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import kg.onuguu.evaluation.EvaluationPart;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A strength or a weakness of a section. A weakness is the first link of the thread
 * weakness → problem → goal → activity.
 */
@Entity
@Table(name = "self_evaluation_point")
public class SwotPoint extends EvaluationPart {
  @Column(length = 20)
  private String sectionCode;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20, updatable = false)
  private SwotKind kind;

  @Column(length = 20)
  private String criterionCode;

  @Column(length = Length.LONG32)
  private String text;

  private int position;

  protected SwotPoint() {}

  public SwotPoint(UUID selfEvaluationId, Content content) {
    super(selfEvaluationId);
    kind = content.kind();
    rewrite(content);
  }

  /**
   * A point as it is written.
   *
   * @param criterionCode of the same section, or null
   */
  public record Content(
      String sectionCode, SwotKind kind, String text, String criterionCode, int position) {}

  /** The kind stays what it is. */
  final void rewrite(Content content) {
    sectionCode = content.sectionCode();
    criterionCode = content.criterionCode();
    text = content.text();
    position = content.position();
  }

  public Content content() {
    return new Content(sectionCode, kind, text, criterionCode, position);
  }

  public boolean isWeakness() {
    return kind == SwotKind.WEAKNESS;
  }

  public String getSectionCode() {
    return sectionCode;
  }

  public SwotKind getKind() {
    return kind;
  }

  public String getCriterionCode() {
    return criterionCode;
  }

  public String getText() {
    return text;
  }

  public int getPosition() {
    return position;
  }
}
