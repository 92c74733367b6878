package kg.onuguu.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.Role;
import kg.onuguu.school.School;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A self-evaluation (өзүн-өзү баалоо) of a school in a school year: its head and its status with
 * the verbs. Texts, points, comments and annexes are rows of their own with versions of their own.
 */
@Entity
@Table(name = "self_evaluation")
public class SelfEvaluation extends BaseEntity {
  static final String MESSAGES = "evaluation";

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "school_id", updatable = false)
  private School school;

  @Column(updatable = false)
  private int schoolYear;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20, updatable = false)
  private Purpose purpose;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID setId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private SelfEvaluationStatus status;

  private int firstYear;
  private int lastYear;
  private int versionNumber;

  @Column(updatable = false)
  private Instant createdAt;

  private Instant updatedAt;
  private Instant finalisedAt;
  private Instant submittedAt;

  protected SelfEvaluation() {}

  /** A draft, pinned to a version of its criteria. */
  public SelfEvaluation(
      School school, int schoolYear, Purpose purpose, UUID setId, Period period, Instant now) {
    super(Ids.next());
    this.school = school;
    this.schoolYear = schoolYear;
    this.purpose = purpose;
    this.setId = setId;
    this.status = SelfEvaluationStatus.DRAFT;
    this.firstYear = period.firstYear();
    this.lastYear = period.lastYear();
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** Another span of school years that the registers are shown for. */
  public void lookBackOver(Period period, Instant now) {
    requireEditable();
    firstYear = period.firstYear();
    lastYear = period.lastYear();
    updatedAt = now;
  }

  /** The working commission agrees with the text, which is closed from here on. */
  public void agree(Role by, Instant now) {
    become(EvaluationVerb.AGREE, by, now);
  }

  /** Back to a draft; what was finalised stays as a version. */
  public void reopen(Role by, Instant now) {
    become(EvaluationVerb.REOPEN, by, now);
    finalisedAt = null;
  }

  /** Frozen as the next version; the caller has checked it and stores the text. */
  public void finalise(Role by, Instant now) {
    become(EvaluationVerb.FINALISE, by, now);
    finalisedAt = now;
    versionNumber++;
  }

  /** It leaves the school's hands. */
  public void submit(Role by, Instant now) {
    become(EvaluationVerb.SUBMIT, by, now);
    submittedAt = now;
  }

  /** Back to the school, which writes again. */
  public void giveBack(Role by, Instant now) {
    become(EvaluationVerb.RETURN, by, now);
  }

  /** Nothing follows. */
  public void accept(Role by, Instant now) {
    become(EvaluationVerb.ACCEPT, by, now);
  }

  private void become(EvaluationVerb verb, Role by, Instant now) {
    requireAllowed(verb, by);
    status = verb.target();
    updatedAt = now;
  }

  /** 409 unless that may be done now. */
  public void requireAllowed(EvaluationVerb verb, Role by) {
    if (!verb.allowed(status, by)) {
      throw new ProblemException(ProblemType.ILLEGAL_TRANSITION).rule("R-063");
    }
  }

  /** 409 unless it may be written. */
  public void requireEditable() {
    if (!status.editable()) {
      boolean sent =
          status == SelfEvaluationStatus.SUBMITTED || status == SelfEvaluationStatus.ACCEPTED;
      throw illegal(sent ? "sent" : "closed");
    }
  }

  /** 409 unless nobody outside the school has ever read it. */
  public void requireDeletable() {
    if (status != SelfEvaluationStatus.DRAFT || versionNumber > 0) {
      throw illegal("only_draft_deleted");
    }
  }

  private static ProblemException illegal(String why) {
    return new ProblemException(ProblemType.ILLEGAL_TRANSITION)
        .rule("R-063")
        .because(MESSAGES, why, Map.of());
  }

  public Period period() {
    return new Period(firstYear, lastYear);
  }

  public School getSchool() {
    return school;
  }

  public int getSchoolYear() {
    return schoolYear;
  }

  public Purpose getPurpose() {
    return purpose;
  }

  public UUID getSetId() {
    return setId;
  }

  public SelfEvaluationStatus getStatus() {
    return status;
  }

  /** How often it was finalised; the number of the newest version, 0 before the first. */
  public int getVersionNumber() {
    return versionNumber;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }

  public Instant getFinalisedAt() {
    return finalisedAt;
  }

  public Instant getSubmittedAt() {
    return submittedAt;
  }
}
