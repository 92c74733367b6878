package kg.onuguu.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kg.onuguu.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The right to set the password of one account once, for 72 hours. Only the SHA-256 of its secret
 * is kept. It is spent by one conditional update, so that of two at once one wins.
 */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {
  static final Duration LIFE = Duration.ofHours(72);

  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  private UUID id;

  @JdbcTypeCode(SqlTypes.BINARY)
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private LinkPurpose purpose;

  @JdbcTypeCode(SqlTypes.BINARY)
  private byte[] tokenHash;

  private Instant createdAt;
  private Instant expiresAt;
  private Instant spentAt;

  protected OneTimeLink() {}

  OneTimeLink(UUID accountId, LinkPurpose purpose, byte[] tokenHash, Instant now) {
    this.id = Ids.next();
    this.accountId = accountId;
    this.purpose = purpose;
    this.tokenHash = tokenHash.clone();
    this.createdAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  UUID getId() {
    return id;
  }

  UUID getAccountId() {
    return accountId;
  }

  LinkPurpose getPurpose() {
    return purpose;
  }

  Instant getExpiresAt() {
    return expiresAt;
  }
}
