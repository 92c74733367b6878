package kg.onuguu.assessment.achievement;

import kg.onuguu.reference.CodesOf;

/** How far an achievement is known: from the own school to the republic. */
@CodesOf("event_level")
public enum AchievementLevel {
  SCHOOL,
  AIMAK,
  DISTRICT,
  CITY,
  OBLAST,
  REPUBLIC
}
