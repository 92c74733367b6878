package kg.onuguu.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Failed attempts at one thing. The window moves on while somebody keeps failing. */
@Entity
@Table(name = "attempt_counter")
class AttemptCounter {
  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  private byte[] id;

  private int attempts;
  private Instant windowEndsAt;
  private Instant blockedUntil;

  protected AttemptCounter() {}

  /** People type passwords into the field of the login: what they tried is not kept readable. */
  static byte[] id(String name) {
    return Secrets.hash(name);
  }

  boolean isBlocked(Instant now) {
    return blockedUntil != null && blockedUntil.isAfter(now);
  }

  /** What is left of the wait, at least a second. */
  Duration wait(Instant now) {
    long seconds = (Duration.between(now, blockedUntil).toMillis() + 999) / 1000;
    return Duration.ofSeconds(Math.max(1, seconds));
  }

  /** Counts one more; from the last free one on, the next has to wait. */
  void attempt(int free, Instant now) {
    attempts = windowEndsAt.isAfter(now) ? attempts + 1 : 1;
    windowEndsAt = now.plus(AttemptThrottle.window());
    blockedUntil = attempts >= free ? now.plus(AttemptThrottle.waitAfter(attempts, free)) : null;
    if (blockedUntil != null && blockedUntil.isAfter(windowEndsAt)) {
      windowEndsAt = blockedUntil;
    }
  }

  void takeBack(int free) {
    attempts = Math.max(0, attempts - 1);
    if (attempts < free) {
      blockedUntil = null;
    }
  }
}
