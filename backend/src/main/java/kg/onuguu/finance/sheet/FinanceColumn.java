package kg.onuguu.finance.sheet;

import kg.onuguu.shared.sheet.ImportColumn;

/**
 * The columns of the book as a spreadsheet, in the order of the export. Headings stand in {@code
 * messages/finance_sheet_*}.
 */
enum FinanceColumn implements ImportColumn {
  NUMBER("number", Shape.integer(Integer.MAX_VALUE, 8)),
  TYPE("type", Shape.code("entry_type", 14)),
  DATE("date", Shape.date(13)),
  YEAR("year", Shape.integer(2100, 8)),
  SOURCE("source", Shape.code("finance_source", 30)),
  KIND("kind", Shape.code("finance_kind", 16)),
  CATEGORY("category", Shape.code("finance_category", 30)),
  ARTICLE("article", Shape.text(10, 10)),
  AMOUNT("amount", Shape.decimal(16)),
  CURRENCY("currency", Shape.code("currency", 12)),
  QUANTITY("quantity", Shape.decimal(12)),
  UNIT("unit", Shape.text(40, 12)),
  ESTIMATED_VALUE("estimatedValue", Shape.decimal(16)),
  COUNTERPARTY("counterparty", Shape.text(300, 34)),
  COUNTERPARTY_PRIVATE("counterpartyPrivate", Shape.code("yes_no", 12)),
  DOCUMENT_KIND("documentKind", Shape.code("paper_kind", 18)),
  DOCUMENT_NUMBER("documentNumber", Shape.text(60, 16)),
  DOCUMENT_DATE("documentDate", Shape.date(13)),
  PURPOSE("purpose", Shape.text(500, 50));

  private final String key;
  private final Shape shape;

  FinanceColumn(String key, Shape shape) {
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

  /** The column of a field by its place in the contract, as {@code /document/date}. */
  static String fieldAt(String pointer) {
    return switch (pointer) {
      case "/document/date" -> DOCUMENT_DATE.key;
      case "/document/number" -> DOCUMENT_NUMBER.key;
      default -> pointer.substring(1);
    };
  }
}
