package kg.onuguu.finance.board;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a school keeps of the bodies that watch over its money, written as a whole. */
@MappedSuperclass
public abstract class BoardRecord<C extends Record> extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  protected BoardRecord() {}

  protected BoardRecord(UUID schoolId) {
    super(Ids.next());
    this.schoolId = schoolId;
  }

  abstract void rewrite(C content);

  abstract C content();

  /** The name of the record for the journal. */
  abstract String label();

  Set<UUID> getEvidenceIds() {
    return Set.of();
  }

  public UUID getSchoolId() {
    return schoolId;
  }
}
