package kg.onuguu.assessment.achievement;

import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.text.SchoolYear;

/**
 * What the register is narrowed to; null does not narrow.
 *
 * @param patterns LIKE patterns, all of which must fit
 */
record AchievementFilter(
    List<String> patterns,
    SchoolYear schoolYear,
    UUID personId,
    AchievementKind kind,
    AchievementLevel level) {}
