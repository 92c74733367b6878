package kg.onuguu.shared.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * Lets one replica do a piece of scheduled work. The lock lasts for a time rather than a
 * connection, so that it works behind a cluster's proxy too and a killed holder does not keep it.
 */
@ApplicationScoped
public class DatabaseLock {
  private final EntityManager database;

  DatabaseLock(EntityManager database) {
    this.database = database;
  }

  /** Whether the lock is ours for that time. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean acquire(String name, Duration time) {
    database
        .createNativeQuery(
            "insert ignore into scheduled_lock (name, locked_until) values (:name, utc_timestamp(6))")
        .setParameter("name", name)
        .executeUpdate();
    return database
            .createNativeQuery(
                "update scheduled_lock"
                    + " set locked_until = timestampadd(second, :seconds, utc_timestamp(6))"
                    + " where name = :name and locked_until <= utc_timestamp(6)")
            .setParameter("seconds", time.toSeconds())
            .setParameter("name", name)
            .executeUpdate()
        == 1;
  }
}
