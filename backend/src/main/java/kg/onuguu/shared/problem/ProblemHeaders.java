package kg.onuguu.shared.problem;

import java.time.Duration;
import java.util.Map;

/** The headers that some problems must carry. */
final class ProblemHeaders {
  static final String MEDIA_TYPE = "application/problem+json";

  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(5);

  private ProblemHeaders() {}

  static Map<String, String> of(ProblemType type, Duration retryAfter) {
    return switch (type) {
      case UNAUTHENTICATED -> Map.of("WWW-Authenticate", "Bearer");
      case TOO_MANY_REQUESTS, UNAVAILABLE -> {
        Duration wait = retryAfter == null ? DEFAULT_WAIT : retryAfter;
        yield Map.of("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
      }
      default -> Map.of();
    };
  }
}
