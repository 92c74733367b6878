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
 * One sign-in and all refresh tokens that follow from it. Only the newest token is good, and only
 * its SHA-256 is kept; the exchange is one conditional update, so that of many at once one wins.
 */
@Entity
@Table(name = "user_session")
class UserSession {
  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  private UUID id;

  @JdbcTypeCode(SqlTypes.BINARY)
  private UUID accountId;

  @JdbcTypeCode(SqlTypes.BINARY)
  private byte[] tokenHash;

  private Instant createdAt;
  private Instant refreshedAt;
  private Instant expiresAt;
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private EndReason endReason;

  protected UserSession() {}

  UserSession(UUID accountId, byte[] tokenHash, Instant now, Instant expiresAt) {
    this.id = Ids.next();
    this.accountId = accountId;
    this.tokenHash = tokenHash.clone();
    this.createdAt = now;
    this.refreshedAt = now;
    this.expiresAt = expiresAt;
  }

  boolean isLive(Instant now) {
    return endedAt == null && expiresAt.isAfter(now);
  }

  /** Use prolongs a session, but not for ever. */
  Instant nextExpiry(Instant now, Duration idle, Duration longest) {
    Instant byUse = now.plus(idle);
    Instant last = createdAt.plus(longest);
    return byUse.isBefore(last) ? byUse : last;
  }

  UUID getId() {
    return id;
  }

  UUID getAccountId() {
    return accountId;
  }
}
