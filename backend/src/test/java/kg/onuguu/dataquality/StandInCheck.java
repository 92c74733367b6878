package kg.onuguu.dataquality;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A check of the tests' own, over a register that no other check reads; it finds what it is told.
 */
@ApplicationScoped
public class StandInCheck implements DataQualityCheck {
  public static volatile UUID school;
  public static volatile List<Suspicion> finds = List.of();
  static final AtomicInteger RUNS = new AtomicInteger();

  /** As a save of that school with these findings leaves it. */
  public static void leave(Event<RegisterChanged> registers, UUID of, Suspicion... found) {
    school = of;
    finds = List.of(found);
    QuarkusTransaction.requiringNew()
        .run(() -> registers.fire(RegisterChanged.of(of, Register.MISSION)));
  }

  /** Nothing was ever found. */
  public static void forget(EntityManager database) {
    finds = List.of();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createQuery("delete from Finding f where f.code = 'TEST-1'")
                    .executeUpdate());
  }

  @Override
  public String code() {
    return "TEST-1";
  }

  @Override
  public String rule() {
    return null;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<Register> reads() {
    return Set.of(Register.MISSION);
  }

  @Override
  public String bundle() {
    return "test";
  }

  @Override
  public List<Suspicion> check(Inspection inspection) {
    RUNS.incrementAndGet();
    return inspection.schoolId().equals(school) ? finds : List.of();
  }
}
