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
    ASSESSMENT_FINDING,
    WEAKNESS,
    RECOMMENDATION
  }

  /**
   * One origin of a problem.
   *
   * @param sourceId what can be opened to read more
   * @param title its name, as people know it
   * @param place where in the source; empty where it has no places
   */
  record Origin(UUID problemId, UUID sourceId, String title, Place place) {
    public Origin(UUID problemId, UUID sourceId, String title) {
      this(problemId, sourceId, title, new Place(null, null, null));
    }
  }

  /** A place in a self-evaluation; what is not known of it is null. */
  record Place(Integer schoolYear, String sectionCode, String criterionCode) {}

  Kind kind();

  /** In the order of the problems. */
  List<Origin> of(Plan plan);
}
