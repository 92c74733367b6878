package kg.onuguu.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.time.BusinessTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down whoever guesses: passwords of an account, whichever way they are tried, and anything
 * secret from one address. The counters are rows, so every replica sees them. An attempt is counted
 * before it is checked, so that many at once do not slip through together; a success takes it back.
 */
@ApplicationScoped
class AttemptThrottle {
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  private final EntityManager database;
  private final BusinessTime time;
  private final int perAccount;
  private final int perAddress;

  AttemptThrottle(
      EntityManager database,
      BusinessTime time,
      @ConfigProperty(name = "onuguu.throttle.failures-per-account", defaultValue = "5")
          int perAccount,
      @ConfigProperty(name = "onuguu.throttle.failures-per-address", defaultValue = "50")
          int perAddress) {
    this.database = database;
    this.time = time;
    this.perAccount = perAccount;
    this.perAddress = perAddress;
  }

  /** What is counted, and how many failures are free. */
  record Key(String name, int free, boolean clearedBySuccess) {}

  /** Passwords of one account, in the sign-in as well as in the change of password. */
  Key account(String login) {
    return new Key("account:" + UserAccount.normalised(login), perAccount, true);
  }

  /** Whatever comes from one address; a success proves nothing about the other failures. */
  Key address(String address) {
    return new Key("address:" + address, perAddress, false);
  }

  /** Counts an attempt, or refuses it with 429 and the time to wait. */
  void admit(List<Key> keys) {
    for (Key key : keys) {
      Optional<Duration> wait = QuarkusTransaction.requiringNew().call(() -> count(key));
      if (wait.isPresent()) {
        throw new ProblemException(ProblemType.TOO_MANY_REQUESTS).retryAfter(wait.get());
      }
    }
  }

  /** Takes the attempt back; the counter of the account starts anew. */
  void succeeded(List<Key> keys) {
    QuarkusTransaction.requiringNew().run(() -> keys.forEach(this::forgive));
  }

  /** Removes counters whose window is long over. */
  int forgetOld() {
    return database
        .createQuery("delete from AttemptCounter where windowEndsAt < :then")
        .setParameter("then", time.now().minus(LONGEST_WAIT))
        .executeUpdate();
  }

  private Optional<Duration> count(Key key) {
    Instant now = time.now();
    AttemptCounter counter = locked(key, now);
    if (counter.isBlocked(now)) {
      return Optional.of(counter.wait(now));
    }
    counter.attempt(key.free(), now);
    return Optional.empty();
  }

  private void forgive(Key key) {
    AttemptCounter counter = locked(key, time.now());
    if (key.clearedBySuccess()) {
      database.remove(counter);
    } else {
      counter.takeBack(key.free());
    }
  }

  /**
   * An upsert that changes nothing takes the lock of the row without a race for making it.
   * Hibernate's own lock, "for update of", is unknown to MariaDB.
   */
  private AttemptCounter locked(Key key, Instant now) {
    byte[] id = AttemptCounter.id(key.name());
    database
        .createNativeQuery(
            "insert into attempt_counter (id, attempts, window_ends_at) values (:id, 0, :ends)"
                + " on duplicate key update attempts = attempts")
        .setParameter("id", id)
        .setParameter("ends", now.plus(WINDOW))
        .executeUpdate();
    return database.find(AttemptCounter.class, id);
  }

  /** 30 s after the last free failure, doubled by each further one, 15 minutes at most. */
  static Duration waitAfter(int failures, int free) {
    int doublings = Math.min(failures - free, 10);
    Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  static Duration window() {
    return WINDOW;
  }
}
