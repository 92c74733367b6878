package kg.onuguu.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Sessions; they change only by conditional updates, which need no version. */
@ApplicationScoped
class UserSessionRepository implements PanacheRepositoryBase<UserSession, UUID> {

  /** Exchanges the token; true for exactly one of all callers that bring the same one. */
  boolean rotate(UUID id, byte[] oldHash, byte[] newHash, Instant now, Instant expiresAt) {
    return update(
            "tokenHash = :new, refreshedAt = :now, expiresAt = :expires"
                + " where id = :id and tokenHash = :old and endedAt is null and expiresAt > :now",
            Parameters.with("new", newHash)
                .and("now", now)
                .and("expires", expiresAt)
                .and("id", id)
                .and("old", oldHash))
        == 1;
  }

  /** Ends one session; false when it had ended before. */
  boolean end(UUID id, EndReason reason, Instant now) {
    return update("endedAt = ?1, endReason = ?2 where id = ?3 and endedAt is null", now, reason, id)
        == 1;
  }

  /** Ends all sessions of an account but that one (which may be null). */
  int endAll(UUID accountId, UUID besides, EndReason reason, Instant now) {
    return besides == null
        ? update(
            "endedAt = ?1, endReason = ?2 where accountId = ?3 and endedAt is null",
            now,
            reason,
            accountId)
        : update(
            "endedAt = ?1, endReason = ?2 where accountId = ?3 and endedAt is null and id <> ?4",
            now,
            reason,
            accountId,
            besides);
  }

  /** Removes what expired before that moment; a dead token stays dead without its row. */
  long forgetBefore(Instant moment) {
    return delete("expiresAt < ?1", moment);
  }
}
