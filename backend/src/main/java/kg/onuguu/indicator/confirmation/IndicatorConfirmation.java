package kg.onuguu.indicator.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A school year whose figures the director confirmed (ырастады), and perhaps reopened since. */
@Entity
@Table(name = "indicator_confirmation")
public class IndicatorConfirmation extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Column(updatable = false)
  private int schoolYear;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private ConfirmationStatus status = ConfirmationStatus.DRAFT;

  private LocalDate asOf;
  private Instant confirmedAt;

  @Column(length = 200)
  private String confirmedBy;

  private Instant reopenedAt;

  @Column(length = 200)
  private String reopenedBy;

  @Column(length = Length.LONG32)
  private String reopeningReason;

  protected IndicatorConfirmation() {}

  IndicatorConfirmation(UUID schoolId, int schoolYear) {
    super(Ids.next());
    this.schoolId = schoolId;
    this.schoolYear = schoolYear;
  }

  /** 409 when it is confirmed already. */
  void confirm(LocalDate day, String director, Instant now) {
    require(ConfirmationStatus.DRAFT, "year_confirmed");
    status = ConfirmationStatus.CONFIRMED;
    asOf = day;
    confirmedBy = director;
    confirmedAt = now;
  }

  /** 409 when it is a draft. */
  void reopen(String reason, String director, Instant now) {
    require(ConfirmationStatus.CONFIRMED, "year_draft");
    status = ConfirmationStatus.DRAFT;
    reopeningReason = reason;
    reopenedBy = director;
    reopenedAt = now;
  }

  private void require(ConfirmationStatus expected, String why) {
    if (status != expected) {
      throw new ProblemException(ProblemType.ILLEGAL_TRANSITION)
          .because("indicator", why, Map.of("year", schoolYear));
    }
  }

  public int getSchoolYear() {
    return schoolYear;
  }

  public ConfirmationStatus getStatus() {
    return status;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public Instant getConfirmedAt() {
    return confirmedAt;
  }

  public String getConfirmedBy() {
    return confirmedBy;
  }

  public Instant getReopenedAt() {
    return reopenedAt;
  }

  public String getReopenedBy() {
    return reopenedBy;
  }

  public String getReopeningReason() {
    return reopeningReason;
  }
}
