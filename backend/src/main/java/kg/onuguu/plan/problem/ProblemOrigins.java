package kg.onuguu.plan.problem;

import java.util.List;
import java.util.UUID;
import kg.onuguu.plan.Plan;

/**
 * Knows from where problems of plans came; whoever turns something into a problem implements it.
 */
public interface ProblemOrigins {

  /** What a problem can come from. */
  enum Kind {
    ASSESSMENT_FINDING
  }

  /**
   * One origin of a problem.
   *
   * @param sourceId what can be opened to read more
   * @param title its name, as people know it
   */
  record Origin(UUID problemId, UUID sourceId, String title) {}

  Kind kind();

  /** In the order of the problems. */
  List<Origin> of(Plan plan);
}
