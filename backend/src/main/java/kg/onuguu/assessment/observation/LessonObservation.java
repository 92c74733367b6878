package kg.onuguu.assessment.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.onuguu.assessment.Words;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The sheet of an observed lesson (сабакка байкоо баракчасы). */
@Entity
@Table(name = "lesson_observation")
public class LessonObservation extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID assessmentId;

  private LocalDate observedOn;
  private int grade;
  private String letter;
  private String subject;
  private String lessonTopic;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID teacherId;

  private String observer;

  @Convert(converter = ChecklistItem.Column.class)
  @Column(length = Length.LONG32)
  private List<ChecklistItem> items = List.of();

  /** Repeat what the checklist says, so that totals need not read it. */
  private int marksSum;

  private int marksCount;

  @Column(length = Length.LONG32)
  private String strengths;

  @Column(length = Length.LONG32)
  private String advice;

  private String searchText;

  protected LessonObservation() {}

  public LessonObservation(UUID schoolId, ObservationContent content) {
    super(Ids.next());
    this.schoolId = schoolId;
    rewrite(content);
  }

  final void rewrite(ObservationContent content) {
    assessmentId = content.assessmentId();
    observedOn = content.observedOn();
    grade = content.grade();
    letter = content.letter();
    subject = content.subject();
    lessonTopic = content.lessonTopic();
    teacherId = content.teacherId();
    observer = content.observer();
    if (!items.equals(content.items())) {
      items = content.items();
    }
    List<Integer> marks = items.stream().map(ChecklistItem::mark).filter(Objects::nonNull).toList();
    marksSum = marks.stream().mapToInt(Integer::intValue).sum();
    marksCount = marks.size();
    strengths = content.strengths();
    advice = content.advice();
    searchText = Words.search(content.schoolClass(), lessonTopic, observer);
  }

  ObservationContent content() {
    return new ObservationContent(
        assessmentId,
        observedOn,
        grade,
        letter,
        subject,
        lessonTopic,
        teacherId,
        observer,
        items,
        strengths,
        advice);
  }

  /** Of the marks that were given, two decimals; null without any. */
  public BigDecimal averageMark() {
    return average(marksSum, marksCount);
  }

  /** The same over many sheets. */
  public static BigDecimal average(long sum, long count) {
    return count == 0
        ? null
        : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public UUID getAssessmentId() {
    return assessmentId;
  }

  public LocalDate getObservedOn() {
    return observedOn;
  }

  public int getGrade() {
    return grade;
  }

  public String getLetter() {
    return letter;
  }

  public String getSubject() {
    return subject;
  }

  public String getLessonTopic() {
    return lessonTopic;
  }

  public UUID getTeacherId() {
    return teacherId;
  }

  public String getObserver() {
    return observer;
  }

  public List<ChecklistItem> getItems() {
    return items;
  }

  public String getStrengths() {
    return strengths;
  }

  public String getAdvice() {
    return advice;
  }
}
