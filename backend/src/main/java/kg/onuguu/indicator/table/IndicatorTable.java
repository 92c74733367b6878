package kg.onuguu.indicator.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The head of a table of a school: its version counts the saves of all its rows. */
@Entity
@Table(name = "indicator_table")
public class IndicatorTable extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Enumerated(EnumType.STRING)
  @Column(length = 20, updatable = false)
  private TableKind kind;

  private Instant updatedAt;

  protected IndicatorTable() {}

  IndicatorTable(UUID schoolId, TableKind kind) {
    super(Ids.next());
    this.schoolId = schoolId;
    this.kind = kind;
    this.updatedAt = Instant.EPOCH;
  }

  void saved(Instant now) {
    updatedAt = now;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }
}
