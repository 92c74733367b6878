package kg.onuguu.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An activity of a later version of a plan, and the first of which it is a copy. */
@Entity
@Table(name = "finance_activity_copy")
public class ActivityCopy {
  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID activityId;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID originalId;

  protected ActivityCopy() {}

  ActivityCopy(UUID activityId, UUID originalId) {
    this.activityId = activityId;
    this.originalId = originalId;
  }

  UUID getOriginalId() {
    return originalId;
  }
}
