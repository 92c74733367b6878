package kg.onuguu.staff.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.staff.Award;
import kg.onuguu.staff.EducationLevel;
import kg.onuguu.staff.QualificationCategory;
import kg.onuguu.staff.Sex;
import kg.onuguu.staff.StaffCategory;

/** What of a person goes into totals; null is unknown. */
record CountedPerson(
    StaffCategory category,
    Sex sex,
    EducationLevel education,
    QualificationCategory qualification,
    Integer experienceStartYear,
    LocalDate birthDate,
    BigDecimal weeklyLoad,
    List<Award> awards) {

  boolean isTeacher() {
    return category == StaffCategory.PEDAGOGICAL;
  }

  Integer experienceOn(LocalDate day) {
    return experienceStartYear == null
        ? null
        : Math.max(0, SchoolYear.of(day).start() - experienceStartYear);
  }

  Integer ageOn(LocalDate day) {
    return birthDate == null ? null : Period.between(birthDate, day).getYears();
  }
}
