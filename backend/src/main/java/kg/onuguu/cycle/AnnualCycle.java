package kg.onuguu.cycle;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The annual cycle (жылдык цикл) of a school in one school year. One a school and year,
 * written as a whole; the first writing makes version 1.
 */
@Entity
@Table(name = "annual_cycle")
public class AnnualCycle extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Column(updatable = false)
  private int schoolYear;

  @ElementCollection
  @CollectionTable(name = "annual_cycle_stage", joinColumns = @JoinColumn(name = "cycle_id"))
  @MapKeyColumn(name = "stage", length = 30)
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyJdbcTypeCode(SqlTypes.VARCHAR)
  private Map<CycleStage, StageRecord> stages = new HashMap<>();

  private Instant updatedAt;

  protected AnnualCycle() {}

  /** The empty row that the first writer takes; the loser of a race meets its unique key. */
  AnnualCycle(UUID schoolId, int schoolYear, Instant now) {
    super(Ids.next());
    this.schoolId = schoolId;
    this.schoolYear = schoolYear;
    this.updatedAt = now;
  }

  void rewrite(CycleContent content, Instant now) {
    stages.putAll(content.stages());
    updatedAt = now;
  }

  public CycleContent content() {
    return new CycleContent(stages);
  }

  public int getSchoolYear() {
    return schoolYear;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }
}
