package kg.onuguu.indicator.olympiad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;

/** Prize places (байгелүү орундар) of one stage, subject, place and grade in a year. */
@Entity
@Table(name = "olympiad_result")
public class OlympiadResultRow extends YearRow<OlympiadResultRow> {
  @Enumerated(EnumType.STRING)
  @Column(length = 10, updatable = false)
  private Stage stage;

  @Column(length = 40, updatable = false)
  private String subject;

  @Column(updatable = false)
  private int place;

  @Column(updatable = false)
  private Integer grade;

  private int number;

  protected OlympiadResultRow() {}

  /**
   * @param subject a code of olympiad_subject
   * @param grade null when unknown
   */
  public OlympiadResultRow(
      UUID schoolId,
      int schoolYear,
      Stage stage,
      String subject,
      int place,
      Integer grade,
      int number) {
    super(schoolId, schoolYear);
    this.stage = stage;
    this.subject = subject;
    this.place = place;
    this.grade = grade;
    this.number = number;
  }

  @Override
  protected String address() {
    return "results/%s/%s/%d/%s"
        .formatted(
            stage.name().toLowerCase(Locale.ROOT), subject, place, grade == null ? "-" : grade);
  }

  @Override
  protected Map<String, Object> values() {
    return Map.of("", number);
  }

  @Override
  protected void take(OlympiadResultRow other) {
    number = other.number;
  }

  public Stage getStage() {
    return stage;
  }

  public String getSubject() {
    return subject;
  }

  public int getPlace() {
    return place;
  }

  public Integer getGrade() {
    return grade;
  }

  public int getNumber() {
    return number;
  }
}
