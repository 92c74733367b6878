package kg.onuguu.finance.board;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A record with evidence behind it; another paper is another version. */
@MappedSuperclass
public abstract class PaperedRecord<C extends Record> extends BoardRecord<C> {
  @ElementCollection
  @CollectionTable(name = "finance_board_paper", joinColumns = @JoinColumn(name = "record_id"))
  @Column(name = "evidence_id", length = 16)
  @JdbcTypeCode(SqlTypes.BINARY)
  @BatchSize(size = 200)
  private Set<UUID> evidenceIds = new HashSet<>();

  protected PaperedRecord() {}

  protected PaperedRecord(UUID schoolId) {
    super(schoolId);
  }

  final void rest(Set<UUID> evidence) {
    evidenceIds.retainAll(evidence);
    evidenceIds.addAll(evidence);
  }

  @Override
  Set<UUID> getEvidenceIds() {
    return Set.copyOf(evidenceIds);
  }
}
