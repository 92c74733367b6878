package kg.onuguu.evaluation.comment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.access.Role;
import kg.onuguu.evaluation.EvaluationPart;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.hibernate.Length;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a colleague says at a criterion, or an answer to it; the words are never changed. */
@Entity
@Table(name = "self_evaluation_comment")
public class CriterionComment extends EvaluationPart {
  private static final String MESSAGES = "evaluation";

  @Column(length = 20, updatable = false)
  private String criterionCode;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID parentId;

  @Column(length = Length.LONG32, updatable = false)
  private String text;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID authorId;

  @Column(length = 150, updatable = false)
  private String authorName;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 30, updatable = false)
  private Role authorRole;

  @ElementCollection
  @CollectionTable(name = "self_evaluation_mention", joinColumns = @JoinColumn(name = "comment_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<Mention> mentions = new ArrayList<>();

  @Column(updatable = false)
  private Instant createdAt;

  private Instant resolvedAt;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID resolvedBy;

  @Column(length = 150)
  private String resolvedByName;

  protected CriterionComment() {}

  CriterionComment(
      UUID selfEvaluationId,
      String criterionCode,
      String text,
      List<Mention> mentions,
      Caller author,
      Instant now) {
    super(selfEvaluationId);
    this.criterionCode = criterionCode;
    this.text = text;
    this.mentions.addAll(mentions);
    authorId = author.id();
    authorName = author.fullName();
    authorRole = author.role();
    createdAt = now;
  }

  /** An answer stands where its comment stands. */
  CriterionComment answer(String words, List<Mention> asked, Caller author, Instant now) {
    if (parentId != null) {
      throw illegal("answer_to_answer");
    }
    if (resolvedAt != null) {
      throw illegal("comment_resolved");
    }
    CriterionComment answer =
        new CriterionComment(getSelfEvaluationId(), criterionCode, words, asked, author, now);
    answer.parentId = getId();
    return answer;
  }

  /** Settled, with its answers. */
  void resolve(Caller by, Instant now) {
    if (parentId != null) {
      throw illegal("answer_not_resolved");
    }
    if (resolvedAt != null) {
      throw illegal("comment_resolved");
    }
    resolvedAt = now;
    resolvedBy = by.id();
    resolvedByName = by.fullName();
  }

  private static ProblemException illegal(String why) {
    return new ProblemException(ProblemType.ILLEGAL_TRANSITION).because(MESSAGES, why, Map.of());
  }

  public String getCriterionCode() {
    return criterionCode;
  }

  public UUID getParentId() {
    return parentId;
  }

  public String getText() {
    return text;
  }

  public UUID getAuthorId() {
    return authorId;
  }

  public String getAuthorName() {
    return authorName;
  }

  public Role getAuthorRole() {
    return authorRole;
  }

  public List<Mention> getMentions() {
    return List.copyOf(mentions);
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public boolean isResolved() {
    return resolvedAt != null;
  }

  public Instant getResolvedAt() {
    return resolvedAt;
  }

  public String getResolvedByName() {
    return resolvedByName;
  }
}
