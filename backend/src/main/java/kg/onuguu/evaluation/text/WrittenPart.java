package kg.onuguu.evaluation.text;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.evaluation.EvaluationPart;
import kg.onuguu.evaluation.narrative.Narrative;
import kg.onuguu.evaluation.narrative.NarrativeBlocks;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A part of a self-evaluation that has a text, and who wrote it last. */
@MappedSuperclass
public abstract class WrittenPart extends EvaluationPart {
  @Convert(converter = NarrativeBlocks.class)
  @Column(length = Length.LONG32)
  private List<Narrative.Block> narrative = List.of();

  private int textLength;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID authorId;

  @Column(length = 150)
  private String authorName;

  private Instant updatedAt;

  protected WrittenPart() {}

  protected WrittenPart(UUID selfEvaluationId) {
    super(selfEvaluationId);
  }

  /** A text of nothing but spaces is none. */
  protected void write(Narrative text, Caller author, Instant now) {
    narrative = text.isEmpty() ? List.of() : text.blocks();
    textLength = text.isEmpty() ? 0 : text.length();
    authorId = author.id();
    authorName = author.fullName();
    updatedAt = now;
  }

  public Narrative getNarrative() {
    return new Narrative(narrative);
  }

  /** Whether somebody wrote words or inserted a field. */
  public boolean hasText() {
    return textLength > 0;
  }

  public int getTextLength() {
    return textLength;
  }

  public UUID getAuthorId() {
    return authorId;
  }

  public String getAuthorName() {
    return authorName;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }
}
