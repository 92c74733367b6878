package kg.onuguu.dataquality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A check of the tests' own, over a register that no other check reads; it finds what it is told.
 */
@ApplicationScoped
public class StandInCheck implements DataQualityCheck {
  static volatile UUID school;
  static volatile List<Suspicion> finds = List.of();
  static final AtomicInteger RUNS = new AtomicInteger();

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
