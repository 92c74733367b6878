package kg.onuguu.school.profile.year;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.school.profile.ClassSet;
import kg.onuguu.school.profile.Confirmation;
import kg.onuguu.school.profile.ProfileStatus;
import kg.onuguu.school.profile.Refusals;
import kg.onuguu.school.profile.ShiftSchedule;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A school in one school year (окуу жылынын паспорту): draft → confirmed by the director, who may
 * reopen it with a reason. Written as a whole; a confirmed year is not written.
 */
@Entity
@Table(name = "year_profile")
public class YearProfile extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Column(updatable = false)
  private int schoolYear;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ProfileStatus status = ProfileStatus.DRAFT;

  @Embedded private Confirmation confirmation;
  private String reopeningReason;
  private Instant reopenedAt;
  private String reopenedBy;
  private Integer firstGrade;
  private Integer lastGrade;

  @Convert(converter = YearLists.Grades.class)
  @Column(length = Length.LONG32)
  private List<Integer> ungradedGrades = List.of();

  @Convert(converter = YearLists.Shifts.class)
  @Column(length = Length.LONG32)
  private List<ShiftSchedule> shifts = List.of();

  @Convert(converter = YearLists.ClassSets.class)
  @Column(length = Length.LONG32)
  private List<ClassSet> classSets = List.of();

  private int listedClassSets;
  private Integer listedPupils;
  private Integer declaredPupils;
  private Integer declaredTeachers;
  private Integer declaredClassSets;
  private Integer declaredSmallestClass;
  private Integer declaredLargestClass;
  private String source;
  private Instant updatedAt;

  protected YearProfile() {}

  /** The empty row that the first writer takes; the loser of a race meets its unique key. */
  YearProfile(UUID schoolId, int schoolYear, Instant now) {
    super(Ids.next());
    this.schoolId = schoolId;
    this.schoolYear = schoolYear;
    this.updatedAt = now;
  }

  void rewrite(YearContent wanted, Instant now) {
    requireDraft();
    YearContent content = wanted.sorted();
    firstGrade = content.firstGrade();
    lastGrade = content.lastGrade();
    ungradedGrades = content.ungradedGrades();
    shifts = content.shifts();
    classSets = content.classSets();
    listedClassSets = classSets.size();
    listedPupils = ClassTotals.pupils(classSets);
    declaredPupils = content.declaredPupils();
    declaredTeachers = content.declaredTeachers();
    declaredClassSets = content.declaredClassSets();
    declaredSmallestClass = content.declaredSmallestClass();
    declaredLargestClass = content.declaredLargestClass();
    source = content.source();
    updatedAt = now;
  }

  void confirm(LocalDate asOf, String by, Instant now) {
    requireDraft();
    status = ProfileStatus.CONFIRMED;
    confirmation = new Confirmation(asOf, now, by);
  }

  void reopen(String reason, String by, Instant now) {
    if (status != ProfileStatus.CONFIRMED) {
      throw Refusals.illegal("year_not_confirmed");
    }
    status = ProfileStatus.DRAFT;
    reopeningReason = reason;
    reopenedAt = now;
    reopenedBy = by;
  }

  private void requireDraft() {
    if (status != ProfileStatus.DRAFT) {
      throw Refusals.illegal("year_confirmed");
    }
  }

  YearContent content() {
    return new YearContent(
        firstGrade,
        lastGrade,
        ungradedGrades,
        shifts,
        classSets,
        declaredPupils,
        declaredTeachers,
        declaredClassSets,
        declaredSmallestClass,
        declaredLargestClass,
        source);
  }

  int getSchoolYear() {
    return schoolYear;
  }

  ProfileStatus getStatus() {
    return status;
  }

  Confirmation getConfirmation() {
    return confirmation;
  }

  String getReopeningReason() {
    return reopeningReason;
  }

  Instant getReopenedAt() {
    return reopenedAt;
  }

  String getReopenedBy() {
    return reopenedBy;
  }

  Integer getListedPupils() {
    return listedPupils;
  }

  Instant getUpdatedAt() {
    return updatedAt;
  }
}
