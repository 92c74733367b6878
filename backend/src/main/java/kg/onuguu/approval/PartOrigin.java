package kg.onuguu.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** From which part the part of a revision was copied; over several revisions, the first. */
@Entity
@Immutable
@Table(name = "plan_part_origin")
class PartOrigin {
  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID partId;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID planId;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID originId;

  protected PartOrigin() {}

  PartOrigin(UUID partId, UUID planId, UUID originId) {
    this.partId = partId;
    this.planId = planId;
    this.originId = originId;
  }

  UUID getPartId() {
    return partId;
  }

  UUID getOriginId() {
    return originId;
  }
}
