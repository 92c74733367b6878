package kg.onuguu.approval.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.access.Role;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanPart;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A comment at a place of a plan, or an answer to one; the words are never changed. */
@Entity
@Table(name = "plan_comment")
public class PlanComment extends PlanPart {
  private int versionNumber;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID parentId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private CommentSection section;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID targetId;

  @Column(length = 300)
  private String targetLabel;

  @Column(length = 40)
  private String field;

  @Column(length = Length.LONG32)
  private String text;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID authorId;

  @Column(length = 150)
  private String authorName;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 30)
  private Role authorRole;

  private Instant createdAt;
  private Instant resolvedAt;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID resolvedBy;

  @Column(length = 150)
  private String resolvedByName;

  protected PlanComment() {}

  /** Where a comment stands; the label is what the place was called at that moment. */
  record Place(CommentSection section, UUID targetId, String targetLabel, String field) {}

  PlanComment(Plan plan, Place place, String text, Caller author, Instant now) {
    super(plan.getId());
    versionNumber = plan.getVersionNumber();
    section = place.section();
    targetId = place.targetId();
    targetLabel = place.targetLabel();
    field = place.field();
    this.text = text;
    authorId = author.id();
    authorName = author.fullName();
    authorRole = author.role();
    createdAt = now;
  }

  /** An answer stands where its comment stands. */
  PlanComment answer(Plan plan, String words, Caller author, Instant now) {
    if (parentId != null) {
      throw illegal("answer_to_answer");
    }
    if (resolvedAt != null) {
      throw illegal("comment_resolved");
    }
    Place place = new Place(section, targetId, targetLabel, field);
    PlanComment answer = new PlanComment(plan, place, words, author, now);
    answer.parentId = getId();
    return answer;
  }

  /** Settled by the school or by who wrote it; answers are settled with their comment. */
  void resolve(Caller by, Instant now) {
    boolean school = by.is(Role.DIRECTOR) || by.is(Role.DEPUTY);
    if (!school && !authorId.equals(by.id())) {
      throw new ProblemException(ProblemType.FORBIDDEN);
    }
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
    return new ProblemException(ProblemType.ILLEGAL_TRANSITION).because("approval", why, Map.of());
  }

  public int getVersionNumber() {
    return versionNumber;
  }

  public UUID getParentId() {
    return parentId;
  }

  public CommentSection getSection() {
    return section;
  }

  public UUID getTargetId() {
    return targetId;
  }

  public String getTargetLabel() {
    return targetLabel;
  }

  public String getField() {
    return field;
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
