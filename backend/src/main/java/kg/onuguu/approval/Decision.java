package kg.onuguu.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.plan.PlanPart;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A decision of a body on a frozen version: a row of history, never changed. */
@Entity
@Immutable
@Table(name = "plan_decision")
public class Decision extends PlanPart {
  private int versionNumber;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 30)
  private ApprovalStep step;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 10)
  private DecisionKind decision;

  private LocalDate decidedOn;

  @Column(length = 300)
  private String body;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 10)
  private DocumentKind documentKind;

  @Column(length = 50)
  private String documentNumber;

  @Column(length = 150)
  private String signer;

  @Column(length = Length.LONG32)
  private String comment;

  private Instant enteredAt;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID enteredBy;

  @Column(length = 150)
  private String enteredByName;

  protected Decision() {}

  Decision(UUID planId, int versionNumber, Content content, Author author) {
    super(planId);
    this.versionNumber = versionNumber;
    step = content.step();
    decision = content.decision();
    decidedOn = content.decidedOn();
    body = content.body();
    documentKind = content.documentKind();
    documentNumber = content.documentNumber();
    signer = content.signer();
    comment = content.comment();
    enteredAt = author.at();
    enteredBy = author.id();
    enteredByName = author.name();
  }

  /** A decision as it is entered. */
  public record Content(
      ApprovalStep step,
      DecisionKind decision,
      LocalDate decidedOn,
      String body,
      DocumentKind documentKind,
      String documentNumber,
      String signer,
      String comment) {}

  /** Whose hand, and when. */
  public record Author(UUID id, String name, Instant at) {
    public static Author of(Caller caller, Instant at) {
      return new Author(caller.id(), caller.fullName(), at);
    }
  }

  /** Whether the step is behind the plan: agreed or not needed. */
  public boolean passed() {
    return decision != DecisionKind.RETURN;
  }

  public int getVersionNumber() {
    return versionNumber;
  }

  public ApprovalStep getStep() {
    return step;
  }

  public DecisionKind getDecision() {
    return decision;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public String getBody() {
    return body;
  }

  public DocumentKind getDocumentKind() {
    return documentKind;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public String getSigner() {
    return signer;
  }

  public String getComment() {
    return comment;
  }

  public Instant getEnteredAt() {
    return enteredAt;
  }

  public UUID getEnteredBy() {
    return enteredBy;
  }

  public String getEnteredByName() {
    return enteredByName;
  }
}
