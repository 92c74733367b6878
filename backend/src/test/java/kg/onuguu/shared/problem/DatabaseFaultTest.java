package kg.onuguu.shared.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseFaultTest {
  private static final SQLException LOST = new SQLException("link failure", "08S01");
  private static final SQLException DEADLOCK = new SQLException("deadlock", "40001", 1213);

  @Test
  void isFoundBehindOtherExceptions() {
    assertEquals(
        DatabaseFault.AWAY, DatabaseFault.of(new RuntimeException(new RuntimeException(LOST))));
    assertEquals(
        DatabaseFault.AWAY, DatabaseFault.of(new RuntimeException(new ConnectException())));
    assertEquals(DatabaseFault.BUSY, DatabaseFault.of(new OptimisticLockException(DEADLOCK)));
    assertEquals(
        DatabaseFault.AWAY, DatabaseFault.of(new SQLException("Sorry, acquisition timeout!")));
    assertEquals(
        DatabaseFault.AWAY,
        DatabaseFault.of(
            new SQLException("No operations allowed after statement closed.", "S1009")));
    assertEquals(DatabaseFault.STALE, DatabaseFault.of(new OptimisticLockException()));
  }

  /** A server that dies during a commit: the transaction manager suppresses what it met. */
  @Test
  void isFoundAtTheCommit() {
    assertEquals(DatabaseFault.AWAY, DatabaseFault.of(new RuntimeException(atCommit(LOST))));
    assertEquals(DatabaseFault.BUSY, DatabaseFault.of(atCommit(DEADLOCK)));
    assertTrue(DatabaseFault.isDeadlock(atCommit(DEADLOCK)));
    assertFalse(DatabaseFault.isDeadlock(atCommit(LOST)));
  }

  @Test
  void anythingElseIsNone() {
    Exception circle = new IllegalStateException();
    circle.initCause(new RuntimeException(circle));
    assertEquals(DatabaseFault.NONE, DatabaseFault.of(circle));
    assertEquals(DatabaseFault.NONE, DatabaseFault.of(new SQLException("syntax", "42000", 1064)));
  }

  private static Exception atCommit(SQLException met) {
    RollbackException rollback = new RollbackException("Could not commit transaction.");
    rollback.addSuppressed(new Exception("local transaction", met));
    return rollback;
  }
}
