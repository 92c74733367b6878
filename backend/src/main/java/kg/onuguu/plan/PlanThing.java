package kg.onuguu.plan;

/** The parts of a plan as the audit trail tells them apart. */
public enum PlanThing {
  PLAN(""),
  FOUNDATIONS("foundations."),
  PROBLEM("problem."),
  GOAL("goal."),
  OBJECTIVE("objective."),
  ACTIVITY("activity."),
  TEAM(""),
  TEAM_MEMBER("member.");

  private final String prefix;

  PlanThing(String prefix) {
    this.prefix = prefix;
  }

  String prefix() {
    return prefix;
  }

  boolean ofTeam() {
    return this == TEAM || this == TEAM_MEMBER;
  }
}
