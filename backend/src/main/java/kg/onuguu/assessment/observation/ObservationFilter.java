package kg.onuguu.assessment.observation;

import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.text.SchoolYear;

/**
 * What a list of sheets is narrowed to; null does not narrow.
 *
 * @param patterns LIKE patterns, all of which must fit
 * @param names whether the names of teachers are searched as well
 */
record ObservationFilter(
    List<String> patterns,
    boolean names,
    SchoolYear schoolYear,
    String subject,
    UUID teacherId,
    UUID assessmentId) {}
