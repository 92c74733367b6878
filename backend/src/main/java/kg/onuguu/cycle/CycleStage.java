package kg.onuguu.cycle;

import java.util.Locale;
import kg.onuguu.finding.Label;
import kg.onuguu.reference.CodesOf;

/** The seven stages (этаптар) of the annual cycle, in their fixed order. */
@CodesOf(CycleStage.SET)
public enum CycleStage {
  MISSION,
  SELF_EVALUATION,
  PROBLEM_ANALYSIS,
  GOAL_SETTING,
  PLANNING,
  IMPLEMENTATION_MONITORING,
  RESULT_EVALUATION;

  static final String SET = "annual_cycle_stage";

  /** The last stage: its result goes on into the next year. */
  static final CycleStage LAST = RESULT_EVALUATION;

  /** From 1, as people count them. */
  public int number() {
    return ordinal() + 1;
  }

  /** The result of the year before is offered here. */
  boolean buildsOnTheYearBefore() {
    return this == SELF_EVALUATION || this == PROBLEM_ANALYSIS;
  }

  Label label() {
    return new Label(SET, code());
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
