package kg.onuguu.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} during acknowledged writes: none is lost, none is doubled, none is half done. The
 * full figure of the assurance page is {@code -Dkills.writes=1000 -Dkills.times=5}.
 */
class KillsIT {
  private static final int WRITES = Integer.getInteger("kills.writes", 200);
  private static final int TIMES = Integer.getInteger("kills.times", 2);

  @Test
  void ofTheApplication() throws Exception {
    try (RunningApplication application =
        RunningApplication.in(RunningApplication.freshHome("kills"), java.util.Map.of()).start()) {
      Writers writers = new Writers(List.of(application));
      Future<?> all = writers.write(WRITES);
      for (int time = 1; time <= TIMES; time++) {
        awaitAcknowledged(writers, WRITES * time / (TIMES + 1));
        application.kill();
        application.start();
      }
      all.get(5, TimeUnit.MINUTES);
      assertAllThere(writers);
    }
  }

  @Test
  void ofTheDatabase() throws Exception {
    try (RunningApplication application =
        RunningApplication.in(RunningApplication.freshHome("database"), java.util.Map.of())
            .start()) {
      Writers writers = new Writers(List.of(application));
      Future<?> all = writers.write(WRITES);
      for (int time = 1; time <= TIMES; time++) {
        awaitAcknowledged(writers, WRITES * time / (TIMES + 1));
        application.database().destroyForcibly();
      }
      all.get(5, TimeUnit.MINUTES);
      assertAllThere(writers);
    }
  }

  /** Two replicas on one database, one of them killed: the key is known to both. */
  @Test
  void ofOneReplica() throws Exception {
    try (RunningApplication one =
            RunningApplication.in(RunningApplication.freshHome("replicas"), java.util.Map.of())
                .start();
        RunningApplication other =
            RunningApplication.in(one.home, one.replicaOn(one.databasePort())).start()) {
      String dead = one.signedOut("deputy");
      assertEquals(401, other.send(other.request("/api/v1/me", dead).GET()).statusCode());
      Writers writers = new Writers(List.of(one, other));
      Future<?> all = writers.write(WRITES);
      awaitAcknowledged(writers, WRITES / 3);
      other.kill();
      awaitAcknowledged(writers, WRITES * 2 / 3);
      other.start();
      all.get(5, TimeUnit.MINUTES);
      assertAllThere(writers);
    }
  }

  private static void awaitAcknowledged(Writers writers, int count) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
    while (writers.acknowledged() < count) {
      assertTrue(System.nanoTime() < deadline, "the writes came to a stand");
      Thread.sleep(10);
    }
  }

  private static void assertAllThere(Writers writers) throws Exception {
    List<String> stored = writers.stored();
    assertEquals(Writers.expected(WRITES), new TreeSet<>(stored));
    assertEquals(WRITES, stored.size(), "something was written twice");
    assertTrue(writers.journalIsIntact());
  }
}
