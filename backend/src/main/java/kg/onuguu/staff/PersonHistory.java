package kg.onuguu.staff;

/** Knows whether something is recorded of a person; whom history holds is not removed. */
public interface PersonHistory {
  boolean holds(StaffPerson person);
}
