package kg.onuguu.staff.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.staff.EducationLevel;
import kg.onuguu.staff.QualificationCategory;
import kg.onuguu.staff.Sex;
import kg.onuguu.staff.StaffCategory;
import kg.onuguu.staff.StaffContent;

/** What a person becomes by the cells of a row; an empty cell changes nothing. */
final class PersonDraft {
  private static final StaffContent NOBODY =
      new StaffContent(
          null, null, null, null, null, null, null, List.of(), null, null, null, null, null, null,
          null, null, null, null, null, List.of());

  private PersonDraft() {}

  /**
   * @param known what is stored of the person, or null for a new one
   */
  @SuppressWarnings("unchecked")
  static StaffContent of(StaffContent known, Map<StaffColumn, Object> cells, SchoolYear present) {
    StaffContent old = known == null ? NOBODY : known;
    return new StaffContent(
        or(cells, StaffColumn.LAST_NAME, old.lastName()),
        or(cells, StaffColumn.FIRST_NAME, old.firstName()),
        or(cells, StaffColumn.MIDDLE_NAME, old.middleName()),
        code(cells, StaffColumn.SEX, Sex.class, old.sex()),
        or(cells, StaffColumn.BIRTH_DATE, old.birthDate()),
        code(cells, StaffColumn.CATEGORY, StaffCategory.class, old.category()),
        or(cells, StaffColumn.POSITION, old.position()),
        (List<String>) cells.getOrDefault(StaffColumn.SUBJECTS, old.subjects()),
        code(cells, StaffColumn.EDUCATION, EducationLevel.class, old.education()),
        or(cells, StaffColumn.SPECIALITY, old.speciality()),
        code(
            cells,
            StaffColumn.QUALIFICATION_CATEGORY,
            QualificationCategory.class,
            old.qualificationCategory()),
        or(cells, StaffColumn.QUALIFICATION_VALID_TO, old.qualificationValidTo()),
        experience(cells, old.experienceStartYear(), present),
        or(cells, StaffColumn.WEEKLY_LOAD, old.weeklyLoad()),
        or(cells, StaffColumn.METHODICAL_UNION, old.methodicalUnionId()),
        or(cells, StaffColumn.EMPLOYED_FROM, old.employedFrom()),
        or(cells, StaffColumn.EMPLOYED_TO, old.employedTo()),
        or(cells, StaffColumn.PERSONNEL_NUMBER, old.personnelNumber()),
        or(cells, StaffColumn.PHONE, old.phone()),
        old.awards());
  }

  /** Years are counted back from the present school year. */
  private static Integer experience(
      Map<StaffColumn, Object> cells, Integer known, SchoolYear present) {
    Integer years = (Integer) cells.get(StaffColumn.EXPERIENCE_YEARS);
    return years == null
        ? or(cells, StaffColumn.EXPERIENCE_START_YEAR, known)
        : (Integer) (present.start() - years);
  }

  @SuppressWarnings("unchecked")
  private static <T> T or(Map<StaffColumn, Object> cells, StaffColumn column, T known) {
    return (T) cells.getOrDefault(column, known);
  }

  private static <E extends Enum<E>> E code(
      Map<StaffColumn, Object> cells, StaffColumn column, Class<E> type, E known) {
    String code = (String) cells.get(column);
    return code == null ? known : Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }
}
