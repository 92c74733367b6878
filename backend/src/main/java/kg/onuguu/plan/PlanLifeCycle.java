package kg.onuguu.plan;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.Role;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The status of a plan with its verbs, its times and the number of its version (R-015, R-016, R-021
 * to R-026). What may follow what stands in {@link PlanVerb}.
 */
@MappedSuperclass
public abstract class PlanLifeCycle extends BaseEntity {
  private static final String MESSAGES = "plan";

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private PlanStatus status;

  private int versionNumber;
  private Instant submittedAt;
  private LocalDate inForceOn;
  private Instant createdAt;
  private Instant updatedAt;

  protected PlanLifeCycle() {}

  protected PlanLifeCycle(UUID id, Instant now) {
    super(id);
    status = PlanStatus.DRAFT;
    versionNumber = 1;
    createdAt = now;
    updatedAt = now;
  }

  /** The number of the version goes on from the plan that this one will replace. */
  protected void continueFrom(PlanLifeCycle replaced) {
    versionNumber = replaced.versionNumber + 1;
  }

  protected void touch(Instant now) {
    updatedAt = now;
  }

  /** The text leaves the school's hands; the caller has checked it and freezes it. */
  public void submit(Role by, Instant now) {
    become(PlanVerb.SUBMIT, by, now);
    submittedAt = now;
  }

  /** Step 1: the pedagogical council endorses (жактыруу). */
  public void endorse(Role by, Instant now) {
    become(PlanVerb.ENDORSE, by, now);
  }

  /** Step 2: the plan council agrees (макулдашуу). */
  public void councilAgree(Role by, Instant now) {
    become(PlanVerb.COUNCIL_AGREE, by, now);
  }

  /** Step 3: the director approves (бекитүү). */
  public void approve(Role by, Instant now) {
    become(PlanVerb.APPROVE, by, now);
  }

  /** Step 4: the education authority agrees. */
  public void authorityAgree(Role by, Instant now) {
    become(PlanVerb.AUTHORITY_AGREE, by, now);
  }

  /** Step 5 came before step 4: the status waits, but what the caller read has changed. */
  public void decisionRecorded(Instant now) {
    updatedAt = now;
  }

  /** All five steps are there; the caller supersedes the plan in force before. */
  public void enterForce(Role by, LocalDate on, Instant now) {
    become(PlanVerb.ENTER_FORCE, by, now);
    inForceOn = on;
  }

  /** Back to the school: what is written next is a new version. */
  public void returnForRevision(Role by, Instant now) {
    become(
        by == Role.DISTRICT_SPECIALIST ? PlanVerb.RETURN_BY_AUTHORITY : PlanVerb.RETURN_BY_SCHOOL,
        by,
        now);
    versionNumber++;
  }

  /** Another plan of the school takes its place. */
  public void supersede(Role by, Instant now) {
    become(PlanVerb.SUPERSEDE, by, now);
  }

  /** Its term is over and it was carried out. */
  public void complete(Role by, Instant now) {
    become(PlanVerb.COMPLETE, by, now);
  }

  /** Put away; still readable. */
  public void archive(Role by, Instant now) {
    become(PlanVerb.ARCHIVE, by, now);
  }

  private void become(PlanVerb verb, Role by, Instant now) {
    if (!verb.allowed(status, by)) {
      throw new ProblemException(ProblemType.ILLEGAL_TRANSITION).rule("R-021");
    }
    status = verb.target();
    updatedAt = now;
  }

  public boolean editable() {
    return status.editable();
  }

  /** 409 unless the plan may be written: an approved plan is never changed silently. */
  public void requireEditable() {
    if (!editable()) {
      throw illegal("R-016", status == PlanStatus.IN_FORCE ? "create_version" : "not_editable");
    }
  }

  /** 409 unless it is a draft that nobody has seen; deleting anything else would lose history. */
  public void requireDeletable() {
    if (status != PlanStatus.DRAFT || submittedAt != null) {
      throw illegal("R-016", "only_draft_deleted");
    }
  }

  /** 409 unless activities are being carried out. */
  public void requireInForce() {
    if (status != PlanStatus.IN_FORCE) {
      throw illegal("R-019", "progress_in_force");
    }
  }

  private static ProblemException illegal(String rule, String why) {
    return new ProblemException(ProblemType.ILLEGAL_TRANSITION)
        .rule(rule)
        .because(MESSAGES, why, Map.of());
  }

  /** 409 unless it is in force: only such a plan gets a new version. */
  protected void requireRevisable() {
    if (status != PlanStatus.IN_FORCE) {
      throw illegal("R-016", "only_in_force");
    }
  }

  public PlanStatus getStatus() {
    return status;
  }

  public int getVersionNumber() {
    return versionNumber;
  }

  public Instant getSubmittedAt() {
    return submittedAt;
  }

  public LocalDate getInForceOn() {
    return inForceOn;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }
}
