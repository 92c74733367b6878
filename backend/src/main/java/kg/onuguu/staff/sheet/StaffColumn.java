package kg.onuguu.staff.sheet;

/**
 * The columns of the register as a spreadsheet, in the order of the export. Headings stand in
 * {@code messages/staff_sheet_*}.
 */
enum StaffColumn {
  LAST_NAME("lastName", Kind.TEXT, 80, 20),
  FIRST_NAME("firstName", Kind.TEXT, 80, 16),
  MIDDLE_NAME("middleName", Kind.TEXT, 80, 20),
  SEX("sex", "sex", 10),
  BIRTH_DATE("birthDate", Kind.DATE, 0, 13),
  CATEGORY("category", "staff_category", 26),
  POSITION("position", Kind.TEXT, 150, 30),
  SUBJECTS("subjects", Kind.SUBJECTS, 0, 30),
  EDUCATION("education", "education_level", 20),
  SPECIALITY("speciality", Kind.TEXT, 200, 26),
  QUALIFICATION_CATEGORY("qualificationCategory", "qualification_category", 20),
  QUALIFICATION_VALID_TO("qualificationValidTo", Kind.DATE, 0, 13),
  EXPERIENCE_YEARS("experienceYears", Kind.INTEGER, 80, 13),
  EXPERIENCE_START_YEAR("experienceStartYear", Kind.INTEGER, 2100, 13),
  WEEKLY_LOAD("weeklyLoad", Kind.DECIMAL, 0, 12),
  METHODICAL_UNION("methodicalUnion", Kind.UNION, 0, 28),
  EMPLOYED_FROM("employedFrom", Kind.DATE, 0, 13),
  EMPLOYED_TO("employedTo", Kind.DATE, 0, 13),
  PERSONNEL_NUMBER("personnelNumber", Kind.TEXT, 30, 14),
  PHONE("phone", Kind.TEXT, 40, 18);

  /** What a cell of the column holds. */
  enum Kind {
    TEXT,
    DATE,
    INTEGER,
    DECIMAL,
    CODE,
    SUBJECTS,
    UNION
  }

  private final String field;
  private final Kind kind;
  private final String set;
  private final int most;
  private final int width;

  StaffColumn(String field, Kind kind, int most, int width) {
    this(field, kind, null, most, width);
  }

  StaffColumn(String field, String set, int width) {
    this(field, Kind.CODE, set, 0, width);
  }

  StaffColumn(String field, Kind kind, String set, int most, int width) {
    this.field = field;
    this.kind = kind;
    this.set = set;
    this.most = most;
    this.width = width;
  }

  /** The name in the contract; two columns say something that the contract has in another form. */
  String field() {
    return switch (this) {
      case EXPERIENCE_YEARS -> EXPERIENCE_START_YEAR.field;
      case METHODICAL_UNION -> "methodicalUnionId";
      default -> field;
    };
  }

  /** The key of its heading. */
  String key() {
    return field;
  }

  Kind kind() {
    return kind;
  }

  /** The reference set of its codes; null for other kinds. */
  String set() {
    return set;
  }

  /** The longest text, or the largest whole number. */
  int most() {
    return most;
  }

  /** In letters. */
  int width() {
    return width;
  }
}
