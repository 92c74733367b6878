package kg.onuguu.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.plan.PlanPart;
import kg.onuguu.plan.PlanStatus;
import kg.onuguu.shared.json.CanonicalJson;
import kg.onuguu.shared.time.BusinessTime;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version (нуска) of a plan as it was submitted: its text never changes, only its outcome. */
@Entity
@Table(name = "plan_version")
public class PlanVersion extends PlanPart {
  @Column(updatable = false)
  private int number;

  @Column(length = Length.LONG32, updatable = false)
  private String content;

  @Column(length = 64, updatable = false)
  @JdbcTypeCode(SqlTypes.CHAR)
  private String sha256;

  @Column(updatable = false)
  private Instant submittedAt;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID submittedBy;

  @Column(length = 150, updatable = false)
  private String submittedByName;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private PlanStatus outcome;

  protected PlanVersion() {}

  PlanVersion(UUID planId, int number, CanonicalJson.Frozen frozen, Decision.Author author) {
    super(planId);
    this.number = number;
    content = frozen.text();
    sha256 = frozen.sha256();
    submittedAt = author.at();
    submittedBy = author.id();
    submittedByName = author.name();
  }

  /** How the way of this version ended: returned or in force. */
  void end(PlanStatus how) {
    outcome = how;
  }

  /** The day on which the text was frozen; no body can have decided on it before. */
  public LocalDate frozenOn() {
    return submittedAt.atZone(BusinessTime.ZONE).toLocalDate();
  }

  /** Whether the stored text still has the hash it was frozen with. */
  public boolean intact() {
    return sha256.equals(CanonicalJson.sha256(content));
  }

  public int getNumber() {
    return number;
  }

  public String getContent() {
    return content;
  }

  public String getSha256() {
    return sha256;
  }

  public Instant getSubmittedAt() {
    return submittedAt;
  }

  public UUID getSubmittedBy() {
    return submittedBy;
  }

  public String getSubmittedByName() {
    return submittedByName;
  }

  public PlanStatus getOutcome() {
    return outcome;
  }
}
