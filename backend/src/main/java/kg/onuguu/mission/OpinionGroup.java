package kg.onuguu.mission;

/** Whose opinion of the mission is recorded. */
public enum OpinionGroup {
  TEACHERS,
  PUPILS,
  PARENTS
}
