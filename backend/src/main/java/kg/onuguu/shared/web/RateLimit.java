package kg.onuguu.shared.web;

import io.github.bucket4j.Bucket;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kg.onuguu.shared.problem.FrontDoorProblems;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A generous bound that only a runaway client meets: so many requests a minute for an account, the
 * same for all who are not signed in behind one address, and ten times as many for an address
 * altogether, since a whole school may share one. Each replica counts for itself; guessing of
 * passwords has its own, stricter bound in the database.
 */
@ApplicationScoped
class RateLimit {
  private static final int BEFORE_AUTHENTICATION = -1700;
  private static final int AFTER_AUTHENTICATION = -150;
  private static final int PEOPLE_BEHIND_ONE_ADDRESS = 10;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final long perMinute;
  private final FrontDoorProblems problems;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  RateLimit(
      @ConfigProperty(name = "onuguu.rate-limit.per-minute", defaultValue = "600") long perMinute,
      FrontDoorProblems problems) {
    this.perMinute = perMinute;
    this.problems = problems;
  }

  void register(@Observes Router router) {
    if (perMinute > 0) {
      router.route("/api/*").order(BEFORE_AUTHENTICATION).handler(this::checkAddress);
      router.route("/api/*").order(AFTER_AUTHENTICATION).handler(this::checkAccount);
    }
  }

  private void checkAddress(RoutingContext context) {
    pass(context, "address " + address(context), perMinute * PEOPLE_BEHIND_ONE_ADDRESS);
  }

  private void checkAccount(RoutingContext context) {
    String key =
        context.user() instanceof QuarkusHttpUser user && !user.getSecurityIdentity().isAnonymous()
            ? "account " + user.getSecurityIdentity().getPrincipal().getName()
            : "nobody " + address(context);
    pass(context, key, perMinute);
  }

  private void pass(RoutingContext context, String key, long limit) {
    Bucket bucket = buckets.computeIfAbsent(key, unused -> full(limit));
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      context.next();
    } else {
      problems.answer(
          context,
          new ProblemException(ProblemType.TOO_MANY_REQUESTS)
              .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1)));
    }
  }

  private static Bucket full(long limit) {
    return Bucket.builder()
        .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, MINUTE))
        .build();
  }

  private static String address(RoutingContext context) {
    return context.request().remoteAddress().hostAddress();
  }

  /** A full bucket says nothing that a new one would not. */
  @Scheduled(every = "1m", identity = "rate-limit-forget")
  void forgetTheQuiet() {
    buckets.entrySet().removeIf(entry -> isFull(entry.getKey(), entry.getValue()));
  }

  private boolean isFull(String key, Bucket bucket) {
    long limit = key.startsWith("address ") ? perMinute * PEOPLE_BEHIND_ONE_ADDRESS : perMinute;
    return bucket.getAvailableTokens() >= limit;
  }
}
