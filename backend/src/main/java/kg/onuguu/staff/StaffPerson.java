package kg.onuguu.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.text.SchoolYear;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person of the staff of a school (кызматкер). */
@Entity
@Table(name = "staff_person")
public class StaffPerson extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  private String lastName;
  private String firstName;
  private String middleName;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Sex sex;

  private LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private StaffCategory category;

  private String position;

  /** Codes joined by commas: a join for each list of people would cost more than it tells. */
  private String subjects;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private EducationLevel education;

  private String speciality;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private QualificationCategory qualificationCategory;

  private LocalDate qualificationValidTo;
  private Integer experienceStartYear;

  @Column(precision = 4, scale = 1)
  private BigDecimal weeklyLoad;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID methodicalUnionId;

  private LocalDate employedFrom;
  private LocalDate employedTo;
  private String personnelNumber;
  private String phone;

  @Convert(converter = Award.Column.class)
  @Column(length = Length.LONG32)
  private List<Award> awards = List.of();

  private String nameKey;
  private String searchText;

  protected StaffPerson() {}

  public StaffPerson(UUID schoolId, StaffContent content) {
    super(Ids.next());
    this.schoolId = schoolId;
    rewrite(content);
  }

  final void rewrite(StaffContent content) {
    lastName = content.lastName();
    firstName = content.firstName();
    middleName = content.middleName();
    sex = content.sex();
    birthDate = content.birthDate();
    category = content.category();
    position = content.position();
    subjects = String.join(",", content.subjects());
    education = content.education();
    speciality = content.speciality();
    qualificationCategory = content.qualificationCategory();
    qualificationValidTo = content.qualificationValidTo();
    experienceStartYear = content.experienceStartYear();
    weeklyLoad = content.weeklyLoad();
    methodicalUnionId = content.methodicalUnionId();
    employedFrom = content.employedFrom();
    employedTo = content.employedTo();
    personnelNumber = content.personnelNumber();
    phone = content.phone();
    if (!awards.equals(content.awards())) {
      awards = content.awards();
    }
    nameKey = content.nameKey();
    searchText = content.searchText();
  }

  public StaffContent content() {
    return new StaffContent(
        lastName,
        firstName,
        middleName,
        sex,
        birthDate,
        category,
        position,
        getSubjects(),
        education,
        speciality,
        qualificationCategory,
        qualificationValidTo,
        experienceStartYear,
        weeklyLoad,
        methodicalUnionId,
        employedFrom,
        employedTo,
        personnelNumber,
        phone,
        awards);
  }

  /** Into a methodical union, or out of the present one with null. */
  public void join(UUID unionId) {
    methodicalUnionId = unionId;
  }

  /** Unknown days do not end an employment, nor keep it from having begun. */
  public boolean isEmployedOn(LocalDate day) {
    return (employedFrom == null || !employedFrom.isAfter(day))
        && (employedTo == null || !employedTo.isBefore(day));
  }

  /** Whole years of teaching that were completed when the school year of the day began. */
  public Integer experienceOn(LocalDate day) {
    return experienceStartYear == null
        ? null
        : Math.max(0, SchoolYear.of(day).start() - experienceStartYear);
  }

  public String getFullName() {
    return middleName == null
        ? lastName + " " + firstName
        : lastName + " " + firstName + " " + middleName;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public String getLastName() {
    return lastName;
  }

  public String getFirstName() {
    return firstName;
  }

  public String getMiddleName() {
    return middleName;
  }

  public Sex getSex() {
    return sex;
  }

  public LocalDate getBirthDate() {
    return birthDate;
  }

  public StaffCategory getCategory() {
    return category;
  }

  public String getPosition() {
    return position;
  }

  public List<String> getSubjects() {
    return subjects.isEmpty() ? List.of() : List.of(subjects.split(","));
  }

  public EducationLevel getEducation() {
    return education;
  }

  public String getSpeciality() {
    return speciality;
  }

  public QualificationCategory getQualificationCategory() {
    return qualificationCategory;
  }

  public LocalDate getQualificationValidTo() {
    return qualificationValidTo;
  }

  public Integer getExperienceStartYear() {
    return experienceStartYear;
  }

  public BigDecimal getWeeklyLoad() {
    return weeklyLoad;
  }

  public UUID getMethodicalUnionId() {
    return methodicalUnionId;
  }

  public LocalDate getEmployedFrom() {
    return employedFrom;
  }

  public LocalDate getEmployedTo() {
    return employedTo;
  }

  public String getPersonnelNumber() {
    return personnelNumber;
  }

  public String getPhone() {
    return phone;
  }

  public List<Award> getAwards() {
    return awards;
  }
}
