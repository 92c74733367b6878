package kg.onuguu.staff.course;

import java.time.LocalDate;

/** All that is written about a course; null is unknown. */
public record CourseContent(
    String topic,
    String provider,
    Integer hours,
    LocalDate startedOn,
    LocalDate endedOn,
    String certificateNumber,
    String preparation,
    String report,
    LocalDate reportedOn) {

  public CourseContent {
    topic = tidy(topic);
    provider = tidy(provider);
    certificateNumber = tidy(certificateNumber);
    preparation = tidy(preparation);
    report = tidy(report);
  }

  private static String tidy(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
