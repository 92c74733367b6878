package kg.onuguu.approval.comment;

/** Part of a plan where a comment stands. */
public enum CommentSection {
  MISSION,
  SETTINGS,
  FOUNDATIONS,
  PROBLEMS,
  GOALS,
  ACTIVITIES,
  TEAM,
  APPROVAL
}
