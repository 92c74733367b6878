package kg.onuguu.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The end of one chain: of a school, or of the system. Locked while an event is added. */
@Entity
@Table(name = "audit_chain")
class AuditChain {
  /** The chain of everything that belongs to no school. */
  static final UUID SYSTEM = new UUID(0, 0);

  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID scopeId;

  private long lastNumber;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 32)
  private byte[] lastHash;

  protected AuditChain() {}

  static UUID of(UUID schoolId) {
    return schoolId == null ? SYSTEM : schoolId;
  }

  UUID getScopeId() {
    return scopeId;
  }

  long getLastNumber() {
    return lastNumber;
  }

  byte[] getLastHash() {
    return lastHash.clone();
  }

  /** The event is the last one now. */
  void add(AuditEvent event) {
    lastNumber = event.getNumber();
    lastHash = event.getHash();
  }
}
