package kg.onuguu.shared.sheet;

/**
 * How much a spreadsheet may hold before it is refused.
 *
 * @param parts files inside the archive
 * @param unpackedBytes all parts together, unpacked
 * @param ratio how many times larger than packed a part may become; one that looks harmless packed
 *     is a bomb beyond that
 * @param rows rows with data, the headings among them
 * @param columns columns that are looked at; further ones are not read
 */
public record SheetLimits(int parts, long unpackedBytes, long ratio, int rows, int columns) {
  private static final long MEGABYTE = 1024 * 1024;

  /** A hundred thousand rows of twenty columns fit, as Excel and LibreOffice write them. */
  public static final SheetLimits DEFAULT = new SheetLimits(500, 200 * MEGABYTE, 100, 100_001, 100);

  /** Small parts of nothing but spaces may shrink as they like. */
  static final long RATIO_MATTERS_FROM = MEGABYTE;

  /** All texts of the file are kept in memory while its rows are read. */
  long textBytes() {
    return unpackedBytes / 4;
  }
}
