package kg.onuguu.shared.sheet;

/** A column of a register that is exported and imported as a spreadsheet. */
public interface ImportColumn {
  /** What a cell of the column holds; OWN is read by the register itself. */
  enum Kind {
    TEXT,
    DATE,
    INTEGER,
    DECIMAL,
    CODE,
    OWN
  }

  /**
   * What the column holds and how wide it is.
   *
   * @param set of its codes; null for other kinds
   * @param most the longest text, or the largest whole number
   * @param width in letters
   */
  record Shape(Kind kind, String set, int most, int width) {
    public static Shape text(int most, int width) {
      return new Shape(Kind.TEXT, null, most, width);
    }

    public static Shape date(int width) {
      return new Shape(Kind.DATE, null, 0, width);
    }

    public static Shape integer(int most, int width) {
      return new Shape(Kind.INTEGER, null, most, width);
    }

    public static Shape decimal(int width) {
      return new Shape(Kind.DECIMAL, null, 0, width);
    }

    public static Shape code(String set, int width) {
      return new Shape(Kind.CODE, set, 0, width);
    }

    public static Shape own(int width) {
      return new Shape(Kind.OWN, null, 0, width);
    }
  }

  Shape shape();

  /** The key of its heading in the messages of the register. */
  String key();

  /** The name in the contract. */
  default String field() {
    return key();
  }

  /** The set of its codes; null for other kinds. */
  default String set() {
    return shape().set();
  }

  /** In letters. */
  default int width() {
    return shape().width();
  }
}
