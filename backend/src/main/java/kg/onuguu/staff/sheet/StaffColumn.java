package kg.onuguu.staff.sheet;

import kg.onuguu.shared.sheet.ImportColumn;

/**
 * The columns of the register as a spreadsheet, in the order of the export. Headings stand in
 * {@code messages/staff_sheet_*}.
 */
enum StaffColumn implements ImportColumn {
  LAST_NAME("lastName", Shape.text(80, 20)),
  FIRST_NAME("firstName", Shape.text(80, 16)),
  MIDDLE_NAME("middleName", Shape.text(80, 20)),
  SEX("sex", Shape.code("sex", 10)),
  BIRTH_DATE("birthDate", Shape.date(13)),
  CATEGORY("category", Shape.code("staff_category", 26)),
  POSITION("position", Shape.text(150, 30)),
  SUBJECTS("subjects", Shape.own(30)),
  EDUCATION("education", Shape.code("education_level", 20)),
  SPECIALITY("speciality", Shape.text(200, 26)),
  QUALIFICATION_CATEGORY("qualificationCategory", Shape.code("qualification_category", 20)),
  QUALIFICATION_VALID_TO("qualificationValidTo", Shape.date(13)),
  EXPERIENCE_YEARS("experienceYears", Shape.integer(80, 13)),
  EXPERIENCE_START_YEAR("experienceStartYear", Shape.integer(2100, 13)),
  WEEKLY_LOAD("weeklyLoad", Shape.decimal(12)),
  METHODICAL_UNION("methodicalUnion", Shape.own(28)),
  EMPLOYED_FROM("employedFrom", Shape.date(13)),
  EMPLOYED_TO("employedTo", Shape.date(13)),
  PERSONNEL_NUMBER("personnelNumber", Shape.text(30, 14)),
  PHONE("phone", Shape.text(40, 18));

  private final String key;
  private final Shape shape;

  StaffColumn(String key, Shape shape) {
    this.key = key;
    this.shape = shape;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public String key() {
    return key;
  }

  /** Two columns say something that the contract has in another form. */
  @Override
  public String field() {
    return switch (this) {
      case EXPERIENCE_YEARS -> EXPERIENCE_START_YEAR.key;
      case METHODICAL_UNION -> "methodicalUnionId";
      default -> key;
    };
  }
}
