package kg.onuguu.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import kg.onuguu.shared.schedule.DatabaseLock;
import kg.onuguu.shared.time.BusinessTime;
import org.jboss.logging.Logger;

/**
 * Forgets sessions, links and counters that have long had no meaning; the journal keeps the facts.
 */
@ApplicationScoped
class Housekeeping {
  private static final Logger LOG = Logger.getLogger(Housekeeping.class);
  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration TURN = Duration.ofMinutes(50);

  private final UserSessionRepository sessions;
  private final OneTimeLinkRepository links;
  private final AttemptThrottle throttle;
  private final DatabaseLock lock;
  private final BusinessTime time;

  Housekeeping(
      UserSessionRepository sessions,
      OneTimeLinkRepository links,
      AttemptThrottle throttle,
      DatabaseLock lock,
      BusinessTime time) {
    this.sessions = sessions;
    this.links = links;
    this.throttle = throttle;
    this.lock = lock;
    this.time = time;
  }

  @Scheduled(every = "1h", delayed = "5m")
  @Transactional
  void run() {
    if (lock.acquire("account-housekeeping", TURN)) {
      forget();
    }
  }

  @Transactional
  void forget() {
    Instant then = time.now().minus(KEPT);
    long gone = sessions.forgetBefore(then) + links.forgetBefore(then) + throttle.forgetOld();
    LOG.debugf("%d rows of old sessions, links and counters removed", gone);
  }
}
