package kg.onuguu.shared.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Dates and numbers as people in Kyrgyzstan write them. Own tables, because the
 * JDK's Kyrgyz month names and separators differ between versions and printed plans must not.
 */
public final class Formats {
  private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private static final List<String> KY_MONTHS =
      List.of(
          "январы",
          "февралы",
          "марты",
          "апрели",
          "майы",
          "июну",
          "июлу",
          "августу",
          "сентябры",
          "октябры",
          "ноябры",
          "декабры");
  private static final List<String> RU_MONTHS =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");
  private static final List<String> EN_MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final char NO_BREAK_SPACE = '\u00A0';

  private Formats() {}

  /** 28.08.2022, in all three languages. */
  public static String date(LocalDate date) {
    return SHORT_DATE.format(date);
  }

  /** 2022-жылдын 28-августу; 28 августа 2022 года; 28 August 2022. */
  public static String longDate(LocalDate date, Language language) {
    int month = date.getMonthValue() - 1;
    int day = date.getDayOfMonth();
    int year = date.getYear();
    return switch (language) {
      case KY -> "%d-жылдын %d-%s".formatted(year, day, KY_MONTHS.get(month));
      case RU -> "%d %s %d года".formatted(day, RU_MONTHS.get(month), year);
      case EN -> "%d %s %d".formatted(day, EN_MONTHS.get(month), year);
    };
  }

  /** A whole number with groups of three: 1 250 000. */
  public static String integer(long number, Language language) {
    return format("#,##0", BigDecimal.valueOf(number), language);
  }

  /** A number with exactly so many decimals, rounded half up. */
  public static String decimal(BigDecimal number, int decimals, Language language) {
    String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    return format(pattern, number, language);
  }

  /** 45,7 % in Kyrgyz and Russian, 45.7 % in English; always one decimal, half up. */
  public static String percent(BigDecimal percent, Language language) {
    return decimal(percent, 1, language) + NO_BREAK_SPACE + "%";
  }

  /** Money keeps its two decimals and names its currency: 1 250 000,00 сом. */
  public static String money(BigDecimal amount, String currency, Language language) {
    return decimal(amount, 2, language) + NO_BREAK_SPACE + currencyName(currency, language);
  }

  /** In a sentence: whole sums without ",00", and a currency that is right after any number. */
  public static String sum(BigDecimal amount, String currency, Language language) {
    int decimals = amount.stripTrailingZeros().scale() > 0 ? 2 : 0;
    return decimal(amount, decimals, language) + NO_BREAK_SPACE + currencyName(currency, language);
  }

  private static String currencyName(String currency, Language language) {
    boolean som = "KGS".equals(currency);
    return switch (language) {
      case KY -> som ? "сом" : "АКШ доллары";
      case RU -> som ? "сом" : "долл. США";
      case EN -> currency;
    };
  }

  private static String format(String pattern, BigDecimal number, Language language) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(language == Language.EN ? '.' : ',');
    symbols.setGroupingSeparator(NO_BREAK_SPACE);
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
