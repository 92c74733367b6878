package kg.onuguu.staff.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import kg.onuguu.staff.StaffCategory;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A position that nobody holds (бош орун), or held nobody until it was filled. */
@Entity
@Table(name = "vacancy")
public class Vacancy extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private StaffCategory category;

  private String position;
  private String subject;

  @Column(precision = 4, scale = 1)
  private BigDecimal weeklyLoad;

  private LocalDate since;
  private LocalDate filledOn;

  protected Vacancy() {}

  public Vacancy(UUID schoolId, VacancyContent content) {
    super(Ids.next());
    this.schoolId = schoolId;
    rewrite(content);
  }

  final void rewrite(VacancyContent content) {
    category = content.category();
    position = content.position();
    subject = content.subject();
    weeklyLoad = content.weeklyLoad();
    since = content.since();
    filledOn = content.filledOn();
  }

  VacancyContent content() {
    return new VacancyContent(category, position, subject, weeklyLoad, since, filledOn);
  }

  /** From the day on which it is filled it is open no more. */
  public boolean isOpenOn(LocalDate day) {
    return (since == null || !since.isAfter(day)) && (filledOn == null || filledOn.isAfter(day));
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public StaffCategory getCategory() {
    return category;
  }

  public String getPosition() {
    return position;
  }

  public String getSubject() {
    return subject;
  }

  public BigDecimal getWeeklyLoad() {
    return weeklyLoad;
  }

  public LocalDate getSince() {
    return since;
  }

  public LocalDate getFilledOn() {
    return filledOn;
  }
}
