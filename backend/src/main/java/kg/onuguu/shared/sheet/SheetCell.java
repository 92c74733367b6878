package kg.onuguu.shared.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One cell as the file has it. What it means depends on its column, so the same cell can be asked
 * for words, a number or a date.
 *
 * @param column from 0
 * @param text the text, or the number as the file writes it
 * @param since1904 whether the file counts its days from 1904, as old Macs did
 */
public record SheetCell(int column, Kind kind, String text, boolean since1904) {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(T00:00(:00(\\.0+)?)?Z?)?");
  private static final int DECIMALS = 6;
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  /** Excel believes that 29 February 1900 existed; the days before it are one off. */
  private static final int FIRST_TRUE_DAY = 61;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /** What the file says a cell is. */
  public enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    ERROR,
    FORMULA
  }

  /** The text without spaces around it, and without the apostrophe of {@link InertText}. */
  public String words() {
    if (kind == Kind.NUMBER) {
      return number().map(BigDecimal::toPlainString).orElse(text);
    }
    return InertText.bare(text.replace('\u00A0', ' ').strip());
  }

  public boolean isBlank() {
    return kind != Kind.FORMULA && words().isEmpty();
  }

  /** A number, rounded to six decimals: the file keeps binary fractions. */
  public Optional<BigDecimal> number() {
    String plain =
        kind == Kind.NUMBER ? text : text.replace('\u00A0', ' ').replace(" ", "").replace(',', '.');
    if (kind != Kind.NUMBER && kind != Kind.TEXT || !NUMBER.matcher(plain).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(plain).setScale(DECIMALS, RoundingMode.HALF_UP);
    BigDecimal stripped = number.stripTrailingZeros();
    return Optional.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }

  /** A day of 1900 to 2199: a date of the file, or typed as 24.08.2026 or 2026-08-24. */
  public Optional<LocalDate> date() {
    try {
      Optional<LocalDate> day = kind == Kind.NUMBER ? counted() : typed();
      return day.filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> counted() {
    return number()
        .filter(days -> days.signum() > 0 && days.precision() - days.scale() <= 6)
        .map(BigDecimal::longValue)
        .map(
            days ->
                since1904
                    ? EPOCH_1904.plusDays(days)
                    : EPOCH.plusDays(days < FIRST_TRUE_DAY ? days + 1 : days));
  }

  private Optional<LocalDate> typed() {
    String day = words();
    Matcher dayFirst = DAY_FIRST.matcher(day);
    if (dayFirst.matches()) {
      return Optional.of(date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(day);
    return yearFirst.matches()
        ? Optional.of(date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)))
        : Optional.empty();
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
