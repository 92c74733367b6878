package kg.onuguu.assessment;

import kg.onuguu.reference.CodesOf;

/** How it is assessed (ыкма, R-141). */
@CodesOf("vsoko_method")
public enum Method {
  EXPERT_EVALUATION,
  TESTING_SURVEY,
  QUALIFICATION_WORK,
  DIAGNOSTICS,
  STATISTICS,
  OBSERVATION,
  INTERVIEW,
  ACHIEVEMENT_SYSTEM
}
