package kg.onuguu.dataquality;

/**
 * Which findings of a school are asked for; null means all.
 *
 * @param status without it the open and the explained ones
 */
record FindingFilter(FindingStatus status, Register register, Integer schoolYear) {}
