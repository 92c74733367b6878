package kg.onuguu.finance.sheet;

/**
 * The columns of the book as a spreadsheet, in the order of the export. Headings stand in {@code
 * messages/finance_sheet_*}.
 */
enum FinanceColumn {
  NUMBER("number", Kind.INTEGER, Integer.MAX_VALUE, 8),
  TYPE("type", "entry_type", 14),
  DATE("date", Kind.DATE, 0, 13),
  YEAR("year", Kind.INTEGER, 2100, 8),
  SOURCE("source", "finance_source", 30),
  KIND("kind", "finance_kind", 16),
  CATEGORY("category", "finance_category", 30),
  ARTICLE("article", Kind.TEXT, 10, 10),
  AMOUNT("amount", Kind.DECIMAL, 0, 16),
  CURRENCY("currency", "currency", 12),
  QUANTITY("quantity", Kind.DECIMAL, 0, 12),
  UNIT("unit", Kind.TEXT, 40, 12),
  ESTIMATED_VALUE("estimatedValue", Kind.DECIMAL, 0, 16),
  COUNTERPARTY("counterparty", Kind.TEXT, 300, 34),
  COUNTERPARTY_PRIVATE("counterpartyPrivate", "yes_no", 12),
  DOCUMENT_KIND("documentKind", "paper_kind", 18),
  DOCUMENT_NUMBER("documentNumber", Kind.TEXT, 60, 16),
  DOCUMENT_DATE("documentDate", Kind.DATE, 0, 13),
  PURPOSE("purpose", Kind.TEXT, 500, 50);

  /** What a cell of the column holds. */
  enum Kind {
    TEXT,
    DATE,
    INTEGER,
    DECIMAL,
    CODE
  }

  private final String field;
  private final Kind kind;
  private final String set;
  private final int most;
  private final int width;

  FinanceColumn(String field, Kind kind, int most, int width) {
    this(field, kind, null, most, width);
  }

  FinanceColumn(String field, String set, int width) {
    this(field, Kind.CODE, set, 0, width);
  }

  FinanceColumn(String field, Kind kind, String set, int most, int width) {
    this.field = field;
    this.kind = kind;
    this.set = set;
    this.most = most;
    this.width = width;
  }

  /** The column of a field by its place in the contract, as {@code /document/date}. */
  static String fieldAt(String pointer) {
    return switch (pointer) {
      case "/document/date" -> DOCUMENT_DATE.field;
      case "/document/number" -> DOCUMENT_NUMBER.field;
      default -> pointer.substring(1);
    };
  }

  String field() {
    return field;
  }

  Kind kind() {
    return kind;
  }

  /** The set of its codes; null for other kinds. */
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
