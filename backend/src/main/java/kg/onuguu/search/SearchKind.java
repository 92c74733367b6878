package kg.onuguu.search;

/** Kinds of things that a search finds. */
public enum SearchKind {
  SCHOOL,
  PLAN,
  PROBLEM,
  GOAL,
  ACTIVITY
}
