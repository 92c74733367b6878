package kg.onuguu.shared.transaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two transactions that lock two rows crosswise both succeed. */
@QuarkusTest
class DeadlockRetryTest {
  @Inject Rows rows;

  @ApplicationScoped
  static class Rows {
    static final AtomicInteger RUNS = new AtomicInteger();
    final CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    @Inject EntityManager database;

    @Transactional
    void create() {
      database
          .createNativeQuery("create table if not exists test_pair (id int primary key, n int)")
          .executeUpdate();
      database.createNativeQuery("replace into test_pair values (1, 0), (2, 0)").executeUpdate();
    }

    @Transactional
    void addToBoth(int first, int second) {
      RUNS.incrementAndGet();
      add(first);
      try {
        bothHoldOne.await(2, TimeUnit.SECONDS);
      } catch (TimeoutException | BrokenBarrierException secondTime) {
        // the retry runs alone
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      add(second);
    }

    private void add(int id) {
      database.createNativeQuery("update test_pair set n = n + 1 where id = " + id).executeUpdate();
    }

    @Transactional
    List<?> values() {
      return database.createNativeQuery("select n from test_pair order by id").getResultList();
    }
  }

  @Test
  void retriedUntilBothSucceed() throws Exception {
    rows.create();
    // not the common pool: on two cores it has one thread
    ExecutorService two = Executors.newFixedThreadPool(2);
    CompletableFuture<Void> one = CompletableFuture.runAsync(() -> rows.addToBoth(1, 2), two);
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> rows.addToBoth(2, 1), two);
    CompletableFuture.allOf(one, other).get(20, TimeUnit.SECONDS);
    two.shutdown();
    assertEquals(List.of(2, 2), rows.values());
    assertTrue(Rows.RUNS.get() > 2, "there was no deadlock to retry");
  }
}
