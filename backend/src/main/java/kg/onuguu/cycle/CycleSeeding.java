package kg.onuguu.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Writes a cycle without a caller, for demonstrations. Never behind an endpoint. */
@ApplicationScoped
public class CycleSeeding {
  private final AnnualCycleRepository cycles;

  CycleSeeding(AnnualCycleRepository cycles) {
    this.cycles = cycles;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void write(UUID schoolId, int schoolYear, CycleContent content, Instant at) {
    AnnualCycle cycle = new AnnualCycle(schoolId, schoolYear, at);
    cycles.persistAndFlush(cycle);
    cycle.rewrite(content, at);
    cycles.flush();
  }
}
