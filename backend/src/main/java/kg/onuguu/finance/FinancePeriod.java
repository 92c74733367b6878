package kg.onuguu.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A half-year of a school that was closed, perhaps opened again. Others are open. */
@Entity
@Table(name = "finance_period")
public class FinancePeriod extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Column(updatable = false)
  private int periodYear;

  @Column(updatable = false)
  private int periodHalf;

  private boolean closed;
  private Instant closedAt;

  @Column(length = 200)
  private String closedBy;

  @Column(length = 500)
  private String reopenReason;

  protected FinancePeriod() {}

  FinancePeriod(UUID schoolId, int year, int half) {
    super(Ids.next());
    this.schoolId = schoolId;
    periodYear = year;
    periodHalf = half;
  }

  void close(String by, Instant at) {
    closed = true;
    closedBy = by;
    closedAt = at;
    reopenReason = null;
  }

  void reopen(String reason) {
    closed = false;
    closedBy = null;
    closedAt = null;
    reopenReason = reason;
  }

  public int getPeriodYear() {
    return periodYear;
  }

  public int getPeriodHalf() {
    return periodHalf;
  }

  public boolean isClosed() {
    return closed;
  }

  public Instant getClosedAt() {
    return closedAt;
  }

  public String getClosedBy() {
    return closedBy;
  }

  public String getReopenReason() {
    return reopenReason;
  }
}
