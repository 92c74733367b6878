package kg.onuguu.dataquality;

import java.util.List;

/**
 * A named value of a sentence, kept as plain text so that it can be said in any language later.
 * Several values are said with commas between them.
 *
 * @param set the reference set of labels; null for other kinds
 */
public record Figure(String name, Kind kind, String set, List<String> values) {
  /** How the value is written for people. */
  public enum Kind {
    /** 1 250. */
    NUMBER,
    /** With the decimals that it has: 6 707,46. */
    DECIMAL,
    /** Computed, one decimal, half up: 45,7 %. */
    PERCENT,
    /** As somebody declared it, with the decimals that it has: 45 %. */
    DECLARED_PERCENT,
    /** The number, and after a space where it stands: 6 707,46 (Кириш бөлүм). */
    DECIMAL_AT,
    /** The same with a declared percentage: 45 % (2.1). */
    PERCENT_AT,
    /** The amount, and after a space the code of its currency: 6 500 долл. США. */
    MONEY,
    /** By its first calendar year: 2022–2023. */
    SCHOOL_YEAR,
    /** A code of the reference set. */
    LABEL,
    /** As it is; also calendar years and years of foundation. */
    TEXT
  }

  public Figure {
    values = List.copyOf(values);
  }
}
