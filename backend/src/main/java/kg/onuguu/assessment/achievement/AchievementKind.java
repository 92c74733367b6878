package kg.onuguu.assessment.achievement;

import kg.onuguu.reference.CodesOf;

/** Kind of an achievement of a teacher (мугалимдин жетишкендиги). */
@CodesOf("teacher_achievement_kind")
public enum AchievementKind {
  OPEN_LESSON,
  PRESENTATION,
  CONTENT_DEVELOPMENT,
  PUBLICATION,
  IMPLEMENTATION,
  COURSE,
  METHODICAL_UNION_WORK,
  CREATIVE_GROUP,
  CONTEST,
  CLASS_TEACHER,
  ICT_USE
}
