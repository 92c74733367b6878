package kg.onuguu.shared.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.UUID;
import kg.onuguu.shared.schedule.DatabaseLock;

/** The rows behind {@link Idempotency}. Plain SQL: the first insert must not break the session. */
@ApplicationScoped
class IdempotencyRecords {
  private static final Duration KEPT = Duration.ofHours(24);
  private static final int BATCH = 1000;

  private final EntityManager database;
  private final DatabaseLock lock;

  IdempotencyRecords(EntityManager database, DatabaseLock lock) {
    this.database = database;
    this.lock = lock;
  }

  record Answer(int status, String etag, String location, String body) {}

  /** The answer is null as long as the transaction that claimed the row runs: this one. */
  record Found(String operation, byte[] bodyHash, Answer answer) {}

  /**
   * Makes the row, or waits until whoever makes it has committed or failed. An update that changes
   * nothing instead of "insert ignore": it asks for an exclusive lock at once, while shared ones of
   * several waiters would end in deadlocks.
   */
  void claim(UUID account, String key, String operation, byte[] bodyHash) {
    database
        .createNativeQuery(
            "insert into idempotency_record"
                + " (account_id, idempotency_key, operation, body_hash, created_at)"
                + " values (:account, :key, :operation, :hash, utc_timestamp(6))"
                + " on duplicate key update operation = operation")
        .setParameter("account", bytes(account))
        .setParameter("key", key)
        .setParameter("operation", operation)
        .setParameter("hash", bodyHash)
        .executeUpdate();
  }

  void complete(UUID account, String key, Answer answer) {
    database
        .createNativeQuery(
            "update idempotency_record"
                + " set status = :status, etag = :etag, location = :location, body = :body"
                + " where account_id = :account and idempotency_key = :key")
        .setParameter("status", answer.status())
        .setParameter("etag", answer.etag())
        .setParameter("location", answer.location())
        .setParameter("body", answer.body())
        .setParameter("account", bytes(account))
        .setParameter("key", key)
        .executeUpdate();
  }

  /** A locking read: it sees what was committed meanwhile, whatever the transaction saw before. */
  Found find(UUID account, String key) {
    Tuple row =
        (Tuple)
            database
                .createNativeQuery(
                    "select operation, body_hash, status, etag, location, body"
                        + " from idempotency_record"
                        + " where account_id = :account and idempotency_key = :key for update",
                    Tuple.class)
                .setParameter("account", bytes(account))
                .setParameter("key", key)
                .getSingleResult();
    Number status = row.get(2, Number.class);
    Answer answer =
        status == null
            ? null
            : new Answer(
                status.intValue(),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class));
    return new Found(row.get(0, String.class), row.get(1, byte[].class), answer);
  }

  @Scheduled(every = "1h", delayed = "5m", identity = "idempotency-purge")
  void purge() {
    if (lock.acquire("idempotency-purge", Duration.ofMinutes(30))) {
      while (purgeBatch(KEPT) == BATCH) {
        // the next thousand, in a transaction of its own
      }
    }
  }

  @Transactional
  int purgeBatch(Duration age) {
    return database
        .createNativeQuery(
            "delete from idempotency_record"
                + " where created_at < timestampadd(second, :seconds, utc_timestamp(6))"
                + " limit "
                + BATCH)
        .setParameter("seconds", -age.toSeconds())
        .executeUpdate();
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
