package kg.onuguu.shared.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The three languages of the platform; Kyrgyz when nothing acceptable is asked for. */
public enum Language {
  KY,
  RU,
  EN;

  /** No sane browser sends more; a longer header is not worth parsing. */
  private static final int LONGEST_HEADER = 500;

  /** The lower-case code, as in locale tags and in names of message files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of a code such as {@code ru}, in any case. */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(l -> l.code().equalsIgnoreCase(code)).findFirst();
  }

  /** The best language for an Accept-Language header, which may be absent or nonsense. */
  public static Language negotiate(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
      return KY;
    }
    List<Locale.LanguageRange> ranges;
    try {
      ranges = Locale.LanguageRange.parse(acceptLanguage);
    } catch (IllegalArgumentException nonsense) {
      return KY;
    }
    return ranges.stream()
        .filter(range -> range.getWeight() > 0)
        .flatMap(range -> ofCode(range.getRange().split("-")[0]).stream())
        .findFirst()
        .orElse(KY);
  }
}
