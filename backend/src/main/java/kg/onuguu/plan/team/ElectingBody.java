package kg.onuguu.plan.team;

/** Body that elects members of the team. */
public enum ElectingBody {
  GENERAL_PARENTS_MEETING,
  PEDAGOGICAL_COUNCIL,
  GENERAL_PUPILS_MEETING
}
