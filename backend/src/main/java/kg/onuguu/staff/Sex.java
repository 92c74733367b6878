package kg.onuguu.staff;

import kg.onuguu.reference.CodesOf;

/** Sex of a person (жынысы); the pension age of each stands in the reference data. */
@CodesOf("sex")
public enum Sex {
  FEMALE,
  MALE
}
