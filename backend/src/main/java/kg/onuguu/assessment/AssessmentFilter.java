package kg.onuguu.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * What a list of assessments is narrowed to; null does not narrow.
 *
 * @param patterns LIKE patterns, all of which must fit
 * @param overdueOn only open ones with a step that was due before this day
 */
record AssessmentFilter(
    List<String> patterns,
    Integer schoolYear,
    ObjectKind object,
    Method method,
    Status status,
    LocalDate overdueOn) {}
