package kg.onuguu.cycle;

import java.time.Instant;
import java.util.List;

/** How far the cycle of one year has come; the current stage is null when it is complete. */
record CycleSummary(
    int schoolYear, CycleStage currentStage, int done, int skipped, Instant updatedAt) {

  /** Of the stages of one year. */
  static CycleSummary of(List<AnnualCycleRepository.Row> year) {
    return new CycleSummary(
        year.get(0).schoolYear(),
        year.stream()
            .filter(row -> !row.status().closed())
            .map(AnnualCycleRepository.Row::stage)
            .min(CycleStage::compareTo)
            .orElse(null),
        count(year, StageStatus.DONE),
        count(year, StageStatus.SKIPPED),
        year.get(0).updatedAt());
  }

  private static int count(List<AnnualCycleRepository.Row> year, StageStatus status) {
    return (int) year.stream().filter(row -> row.status() == status).count();
  }
}
