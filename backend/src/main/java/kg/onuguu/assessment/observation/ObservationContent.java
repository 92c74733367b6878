package kg.onuguu.assessment.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.assessment.Words;

/**
 * An observation sheet as it is written.
 *
 * @param assessmentId the assessment that it is a part of, or null
 * @param subject code of the set school_subject
 * @param teacherId nobody need be named
 */
public record ObservationContent(
    UUID assessmentId,
    LocalDate observedOn,
    int grade,
    String letter,
    String subject,
    String lessonTopic,
    UUID teacherId,
    String observer,
    List<ChecklistItem> items,
    String strengths,
    String advice) {

  public ObservationContent {
    letter = Words.line(letter);
    lessonTopic = Words.line(lessonTopic);
    observer = Words.line(observer);
    items = List.copyOf(items);
    strengths = Words.orNull(strengths);
    advice = Words.orNull(advice);
  }

  /** 7-Б, as people call the class. */
  String schoolClass() {
    return letter == null ? Integer.toString(grade) : grade + "-" + letter;
  }
}
