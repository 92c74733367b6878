package kg.onuguu.assessment.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import kg.onuguu.assessment.Words;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A strength or a weakness that an assessment has shown; a weakness may lead into a plan.
 */
@Entity
@Table(name = "assessment_finding")
public class AssessmentFinding extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID assessmentId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private FindingKind kind;

  @Column(length = Length.LONG32)
  private String text;

  @Column(length = Length.LONG32)
  private String cause;

  protected AssessmentFinding() {}

  public AssessmentFinding(UUID assessmentId, Content content) {
    super(Ids.next());
    this.assessmentId = assessmentId;
    rewrite(content);
  }

  /** A finding as it is written. */
  public record Content(FindingKind kind, String text, String cause) {
    public Content {
      cause = Words.orNull(cause);
    }
  }

  final void rewrite(Content content) {
    kind = content.kind();
    text = content.text();
    cause = content.cause();
  }

  Content content() {
    return new Content(kind, text, cause);
  }

  public UUID getAssessmentId() {
    return assessmentId;
  }

  public FindingKind getKind() {
    return kind;
  }

  public String getText() {
    return text;
  }

  public String getCause() {
    return cause;
  }
}
