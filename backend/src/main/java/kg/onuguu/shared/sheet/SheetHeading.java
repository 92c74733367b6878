package kg.onuguu.shared.sheet;

/**
 * The heading of a column.
 *
 * @param width in letters
 */
public record SheetHeading(String text, int width) {}
