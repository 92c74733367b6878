package kg.onuguu.shared.problem;

import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;

/** What a database's exception means for the caller. */
public enum DatabaseFault {
  /** Not reachable, or not answering: 503, it comes back by itself. */
  AWAY,
  /** A lock was not granted in time, or every retry of a deadlock failed: 503, soon. */
  BUSY,
  STALE,
  CONFLICT,
  NONE;

  /** Deadlock, and "record has changed since last read", which a fresh transaction cures. */
  private static final Set<Integer> RETRIED = Set.of(1213, 1020);

  private static final int LOCK_WAIT_TIMEOUT = 1205;

  /** The first meaning found along the chain of causes. */
  public static DatabaseFault of(Throwable e) {
    return reasons(e).stream()
        .map(DatabaseFault::ofOne)
        .filter(fault -> fault != NONE)
        .findFirst()
        .orElse(NONE);
  }

  /**
   * Whether the server rolled the whole transaction back and a second run may succeed. A lock wait
   * timeout is not retried: the caller has already waited for it.
   */
  public static boolean isDeadlock(Throwable e) {
    return reasons(e).stream()
        .anyMatch(t -> t instanceof SQLException sql && RETRIED.contains(sql.getErrorCode()));
  }

  /**
   * The exception and all that lies behind it, the nearest first. What the transaction manager met
   * at the commit is not the cause of its exception but suppressed by it.
   */
  private static Set<Throwable> reasons(Throwable e) {
    Set<Throwable> found = new LinkedHashSet<>();
    collect(e, found);
    return found;
  }

  private static void collect(Throwable e, Set<Throwable> found) {
    if (e != null && found.add(e)) {
      collect(e.getCause(), found);
      for (Throwable suppressed : e.getSuppressed()) {
        collect(suppressed, found);
      }
    }
  }

  private static DatabaseFault ofOne(Throwable e) {
    if (e instanceof ConnectException || e instanceof SocketTimeoutException) {
      return AWAY;
    }
    if (e instanceof SQLException sql) {
      return ofSql(sql);
    }
    if (e instanceof OptimisticLockException || e instanceof StaleStateException) {
      return isDeadlock(e) ? BUSY : STALE;
    }
    return e instanceof ConstraintViolationException ? CONFLICT : NONE;
  }

  private static DatabaseFault ofSql(SQLException e) {
    if (RETRIED.contains(e.getErrorCode()) || e.getErrorCode() == LOCK_WAIT_TIMEOUT) {
      return BUSY;
    }
    boolean lostConnection = e.getSQLState() != null && e.getSQLState().startsWith("08");
    // the pool says "Acquisition timeout while waiting …" or "Sorry, acquisition timeout!"; the
    // driver closes the statements of a connection that breaks, and a batch meets them closed
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    boolean noConnection =
        message.contains("acquisition timeout")
            || message.startsWith("no operations allowed after");
    return lostConnection || noConnection ? AWAY : NONE;
  }
}
