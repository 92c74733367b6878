package kg.onuguu.access;

import kg.onuguu.reference.CodesOf;

/** The role of an account; an account has one. The constant is the group in its token. */
@CodesOf("user_role")
public enum Role {
  /** Мектеп директору: the own school, and its decisions. */
  DIRECTOR(true),
  /** Директордун орун басары: the own school, without decisions. */
  DEPUTY(true),
  /** Комиссия мүчөсү: reads the assigned schools while assigned. */
  COMMISSION_MEMBER(true),
  /** Районбилимдин адиси: the schools of the own districts. */
  DISTRICT_SPECIALIST(false),
  /** Everything that is administered, nationwide. */
  ADMINISTRATOR(false);

  private final boolean ofSchools;

  Role(boolean ofSchools) {
    this.ofSchools = ofSchools;
  }

  /** Whether the grants of this role name schools. */
  public boolean isOfSchools() {
    return ofSchools;
  }
}
