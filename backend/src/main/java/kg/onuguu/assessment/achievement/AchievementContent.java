package kg.onuguu.assessment.achievement;

import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.assessment.Words;

/**
 * An achievement as it is written.
 *
 * @param document name or number of the paper that shows it, or null
 */
public record AchievementContent(
    UUID personId,
    AchievementKind kind,
    AchievementLevel level,
    String title,
    LocalDate achievedOn,
    String document,
    String note) {
  public AchievementContent {
    title = Words.line(title);
    document = Words.line(document);
    note = Words.orNull(note);
  }
}
