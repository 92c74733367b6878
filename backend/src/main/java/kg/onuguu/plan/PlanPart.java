package kg.onuguu.plan;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row that belongs to one plan and has its own version; editing it leaves the head alone. */
@MappedSuperclass
public abstract class PlanPart extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID planId;

  protected PlanPart() {}

  protected PlanPart(UUID planId) {
    this(Ids.next(), planId);
  }

  protected PlanPart(UUID id, UUID planId) {
    super(id);
    this.planId = planId;
  }

  public UUID getPlanId() {
    return planId;
  }
}
