package kg.onuguu.staff.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.text.SchoolYear;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A course (квалификацияны жогорулатуу курсу) that a person attended or will attend. */
@Entity
@Table(name = "staff_course")
public class StaffCourse extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID personId;

  private String topic;
  private String provider;
  private Integer hours;
  private LocalDate startedOn;
  private LocalDate endedOn;
  private String certificateNumber;
  private String preparation;
  private String report;
  private LocalDate reportedOn;

  protected StaffCourse() {}

  public StaffCourse(UUID schoolId, UUID personId, CourseContent content) {
    super(Ids.next());
    this.schoolId = schoolId;
    this.personId = personId;
    rewrite(content);
  }

  final void rewrite(CourseContent content) {
    topic = content.topic();
    provider = content.provider();
    hours = content.hours();
    startedOn = content.startedOn();
    endedOn = content.endedOn();
    certificateNumber = content.certificateNumber();
    preparation = content.preparation();
    report = content.report();
    reportedOn = content.reportedOn();
  }

  CourseContent content() {
    return new CourseContent(
        topic,
        provider,
        hours,
        startedOn,
        endedOn,
        certificateNumber,
        preparation,
        report,
        reportedOn);
  }

  /** The first and the last day are days of the course; null while one of them is unknown. */
  public Integer days() {
    return startedOn == null || endedOn == null
        ? null
        : Math.toIntExact(ChronoUnit.DAYS.between(startedOn, endedOn) + 1);
  }

  /** Hours by days with one decimal; null while they are unknown. */
  public BigDecimal hoursPerDay() {
    return hours == null || days() == null
        ? null
        : BigDecimal.valueOf(hours).divide(BigDecimal.valueOf(days()), 1, RoundingMode.HALF_UP);
  }

  /** Whether a day of it would have more hours than that (R-116, DQ-40). */
  public boolean isDenserThan(int hoursOfDay) {
    return hours != null && days() != null && hours > (long) hoursOfDay * days();
  }

  /** Ended so many days ago or earlier, and nobody has reported. */
  public boolean isReportOverdue(LocalDate today, int days) {
    return endedOn != null
        && !endedOn.plusDays(days).isAfter(today)
        && report == null
        && reportedOn == null;
  }

  /** The school year of the last day. */
  public Integer schoolYear() {
    return endedOn == null ? null : SchoolYear.of(endedOn).start();
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public UUID getPersonId() {
    return personId;
  }

  public String getTopic() {
    return topic;
  }

  public String getProvider() {
    return provider;
  }

  public Integer getHours() {
    return hours;
  }

  public LocalDate getStartedOn() {
    return startedOn;
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public String getCertificateNumber() {
    return certificateNumber;
  }

  public String getPreparation() {
    return preparation;
  }

  public String getReport() {
    return report;
  }

  public LocalDate getReportedOn() {
    return reportedOn;
  }
}
