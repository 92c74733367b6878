package kg.onuguu.cycle;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All seven stages of a year, in their order; a stage that nobody wrote of is not started. */
public record CycleContent(Map<CycleStage, StageRecord> stages) {

  /** While nobody has written anything. */
  static final CycleContent EMPTY = new CycleContent(Map.of());

  public CycleContent {
    Map<CycleStage, StageRecord> all = new EnumMap<>(CycleStage.class);
    for (CycleStage stage : CycleStage.values()) {
      all.put(stage, stages.getOrDefault(stage, StageRecord.EMPTY));
    }
    stages = Collections.unmodifiableMap(all);
  }

  StageRecord of(CycleStage stage) {
    return stages.get(stage);
  }

  int count(StageStatus status) {
    return (int) stages.values().stream().filter(record -> record.status() == status).count();
  }

  /** The first stage that is neither done nor skipped; none when the cycle is complete. */
  Optional<CycleStage> current() {
    return stages.entrySet().stream()
        .filter(Predicate.not(entry -> entry.getValue().status().closed()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What the next year may build on: the result of stage 7, once it is done. */
  Optional<StageRecord> result() {
    return Optional.of(of(CycleStage.LAST))
        .filter(last -> last.status() == StageStatus.DONE && last.result() != null);
  }
}
