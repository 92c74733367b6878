package kg.onuguu.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One-time links, found by their secret only. */
@ApplicationScoped
class OneTimeLinkRepository implements PanacheRepositoryBase<OneTimeLink, UUID> {

  Optional<OneTimeLink> findOpen(byte[] tokenHash, Instant now) {
    return find("tokenHash = ?1 and spentAt is null and expiresAt > ?2", tokenHash, now)
        .firstResultOptional();
  }

  /** True for exactly one of all callers. */
  boolean spend(UUID id, Instant now) {
    return update("spentAt = ?1 where id = ?2 and spentAt is null and expiresAt > ?1", now, id)
        == 1;
  }

  /** A new link, a new password or a deactivation makes the older ones worthless. */
  int spendAllOf(UUID accountId, Instant now) {
    return update("spentAt = ?1 where accountId = ?2 and spentAt is null", now, accountId);
  }

  long forgetBefore(Instant moment) {
    return delete("expiresAt < ?1", moment);
  }
}
