package kg.onuguu.evaluation.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.evaluation.narrative.Narrative;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the school says of one criterion. */
@Entity
@Table(name = "self_evaluation_criterion")
public class CriterionResponse extends WrittenPart {
  @Column(length = 20, updatable = false)
  private String code;

  @Column(length = 20, updatable = false)
  private String sectionCode;

  @Column(updatable = false)
  private int position;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private Level level = Level.NOT_ASSESSED;

  @Column(length = Length.LONG32)
  private String notApplicablePart;

  @Column(length = Length.LONG32)
  private String noEvidenceReason;

  protected CriterionResponse() {}

  public CriterionResponse(UUID selfEvaluationId, String code, String sectionCode, int position) {
    super(selfEvaluationId);
    this.code = code;
    this.sectionCode = sectionCode;
    this.position = position;
  }

  /**
   * A criterion as it is written.
   *
   * @param notApplicablePart a part that does not apply and why, or null
   * @param noEvidenceReason why there is no evidence, or null
   */
  public record Content(
      Narrative narrative, Level level, String notApplicablePart, String noEvidenceReason) {}

  public void rewrite(Content content, Caller author, Instant now) {
    write(content.narrative(), author, now);
    level = content.level();
    notApplicablePart = content.notApplicablePart();
    noEvidenceReason = content.noEvidenceReason();
  }

  public Content content() {
    return new Content(getNarrative(), level, notApplicablePart, noEvidenceReason);
  }

  /** a text, and evidence or the reason why there is none. */
  public CriterionState state(boolean withEvidence) {
    if (!hasText()) {
      return CriterionState.EMPTY;
    }
    return withEvidence || noEvidenceReason != null
        ? CriterionState.COMPLETE
        : CriterionState.PARTIAL;
  }

  public String getCode() {
    return code;
  }

  public String getSectionCode() {
    return sectionCode;
  }

  public int getPosition() {
    return position;
  }

  public Level getLevel() {
    return level;
  }

  public String getNotApplicablePart() {
    return notApplicablePart;
  }

  public String getNoEvidenceReason() {
    return noEvidenceReason;
  }
}
