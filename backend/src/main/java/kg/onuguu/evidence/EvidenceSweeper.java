package kg.onuguu.evidence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.file.StoredFiles;
import kg.onuguu.shared.schedule.DatabaseLock;
import kg.onuguu.shared.time.BusinessTime;

/** Removes for good what was deleted 30 days ago and rests nowhere. */
@ApplicationScoped
class EvidenceSweeper {
  private static final Duration TURN = Duration.ofMinutes(50);
  private static final int AT_A_TIME = 100;

  private final EvidenceRepository evidence;
  private final EvidenceUsage usage;
  private final EvidenceAudit audit;
  private final StoredFiles files;
  private final DatabaseLock lock;
  private final BusinessTime time;

  EvidenceSweeper(
      EvidenceRepository evidence,
      EvidenceUsage usage,
      EvidenceAudit audit,
      StoredFiles files,
      DatabaseLock lock,
      BusinessTime time) {
    this.evidence = evidence;
    this.usage = usage;
    this.audit = audit;
    this.files = files;
    this.lock = lock;
    this.time = time;
  }

  @Scheduled(every = "1h", delayed = "7m", identity = "evidence-sweep")
  @Transactional
  void hourly() {
    if (lock.acquire("evidence-sweep", TURN)) {
      purge(time.now());
    }
  }

  /** Returns how many records are gone; the rest waits for the next hour. */
  @Transactional
  int purge(Instant now) {
    Instant then = now.minus(Duration.ofDays(EvidenceReader.RESTORABLE.getDays()));
    List<Evidence> over = evidence.deletedBefore(then, AT_A_TIME);
    Map<UUID, Integer> uses = usage.count(over.stream().map(Evidence::getId).toList());
    List<Evidence> gone =
        over.stream().filter(one -> uses.getOrDefault(one.getId(), 0) == 0).toList();
    for (Evidence one : gone) {
      files.release(one.getRevisions().values().stream().map(Revision::fileId).toList());
      evidence.delete(one);
    }
    evidence.flush();
    gone.forEach(audit::purged);
    return gone.size();
  }
}
