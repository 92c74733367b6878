package kg.onuguu.file;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.jboss.logging.Logger;

/** What a failing store means for the caller. */
final class StoreProblems {
  private static final Logger LOG = Logger.getLogger(StoreProblems.class);
  private static final Duration SOON = Duration.ofSeconds(10);

  private StoreProblems() {}

  static ProblemException full() {
    return new ProblemException(ProblemType.INSUFFICIENT_STORAGE);
  }

  static ProblemException away() {
    return new ProblemException(ProblemType.UNAVAILABLE).retryAfter(SOON);
  }

  /** A disk says in words that it is full. */
  static ProblemException of(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("no space left") || message.contains("quota exceeded")) {
      LOG.error("The file store is full");
      return full();
    }
    LOG.error("The file store failed", failure);
    return away();
  }
}
