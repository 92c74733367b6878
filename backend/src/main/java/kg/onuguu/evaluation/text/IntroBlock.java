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

/** A block of the introduction: a text, or that it does not apply and why. */
@Entity
@Table(name = "self_evaluation_intro")
public class IntroBlock extends WrittenPart {
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 30, updatable = false)
  private IntroKind block;

  private boolean notApplicable;

  @Column(length = Length.LONG32)
  private String reason;

  protected IntroBlock() {}

  public IntroBlock(UUID selfEvaluationId, IntroKind block) {
    super(selfEvaluationId);
    this.block = block;
  }

  /** A block as it is written; the reason is null while it applies. */
  public record Content(Narrative narrative, boolean notApplicable, String reason) {}

  public void rewrite(Content content, Caller author, Instant now) {
    write(content.narrative(), author, now);
    notApplicable = content.notApplicable();
    reason = content.notApplicable() ? content.reason() : null;
  }

  public Content content() {
    return new Content(getNarrative(), notApplicable, reason);
  }

  /** */
  public boolean isComplete() {
    return hasText() || notApplicable;
  }

  public IntroKind getBlock() {
    return block;
  }

  public boolean isNotApplicable() {
    return notApplicable;
  }

  public String getReason() {
    return reason;
  }
}
