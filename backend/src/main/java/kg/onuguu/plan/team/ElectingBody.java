package kg.onuguu.plan.team;

import kg.onuguu.reference.CodesOf;

/** Body that elects members of the team. */
@CodesOf("electing_body")
public enum ElectingBody {
  GENERAL_PARENTS_MEETING,
  PEDAGOGICAL_COUNCIL,
  GENERAL_PUPILS_MEETING
}
