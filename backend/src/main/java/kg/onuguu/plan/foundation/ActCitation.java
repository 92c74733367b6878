package kg.onuguu.plan.foundation;

import java.time.LocalDate;

/** A cited legal act, perhaps in an older edition. */
public record ActCitation(String act, String number, LocalDate adoptedOn) {}
