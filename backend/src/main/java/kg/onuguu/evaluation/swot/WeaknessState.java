package kg.onuguu.evaluation.swot;

import java.util.List;
import kg.onuguu.plan.problem.WeaknessThread.Measure;
import kg.onuguu.reference.CodesOf;

/** What became of a weakness. */
@CodesOf("weakness_state")
public enum WeaknessState {
  /** No plan speaks of it. */
  NO_MEASURE,
  /** A problem of a plan, without activities yet. */
  PLANNED,
  IN_WORK,
  /** All activities are done. */
  RESOLVED;

  public static WeaknessState of(List<Measure> measures) {
    if (measures.isEmpty()) {
      return NO_MEASURE;
    }
    int activities = measures.stream().mapToInt(Measure::activities).sum();
    int done = measures.stream().mapToInt(Measure::done).sum();
    if (activities == 0) {
      return PLANNED;
    }
    return done == activities ? RESOLVED : IN_WORK;
  }
}
