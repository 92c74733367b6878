package kg.onuguu.shared.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One bundle of texts in the three languages, read from {@code
 * messages/<name>_{ky,ru,en}.properties} in UTF-8.
 *
 * <p>A text names its parameters: {@code {years}}, or by position {@code {0}}. A word that depends
 * on a number lists its forms after the parameter: {@code {years} {years|год|года|лет}} in Russian
 * (1, 2–4, 5–20), {@code {years|year|years}} in English; Kyrgyz needs none. Dates and numbers are
 * written as {@link Formats} says; lists are joined by commas.
 */
public final class Messages {
  private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)((?:\\|[^{}|]*)*)}");

  private final String name;
  private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

  private Messages(String name) {
    this.name = name;
    for (Language language : Language.values()) {
      texts.put(language, read("messages/%s_%s.properties".formatted(name, language.code())));
    }
  }

  /** The bundle of that name; read once. */
  public static Messages of(String name) {
    return LOADED.computeIfAbsent(name, Messages::new);
  }

  /** Whether the bundle has this text. */
  public boolean has(String key) {
    return texts.get(Language.KY).containsKey(key);
  }

  /** All keys, for tests that compare them with a catalogue. */
  public Set<String> keys(Language language) {
    return new TreeSet<>(texts.get(language).keySet());
  }

  /** A text without parameters. */
  public String text(Language language, String key) {
    return text(language, key, Map.of());
  }

  /** A text with parameters by position: {@code {0}}, {@code {1}}. */
  public String text(Language language, String key, Object first, Object... others) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("0", first);
    for (int i = 0; i < others.length; i++) {
      parameters.put(Integer.toString(i + 1), others[i]);
    }
    return text(language, key, parameters);
  }

  /** A text with parameters by name. */
  public String text(Language language, String key, Map<String, ?> parameters) {
    String text = texts.get(language).get(key);
    if (text == null) {
      throw new IllegalArgumentException("No text %s in messages/%s".formatted(key, name));
    }
    Matcher matcher = PARAMETER.matcher(text);
    StringBuilder result = new StringBuilder();
    while (matcher.find()) {
      Object value = parameters.get(matcher.group(1));
      String forms = matcher.group(2);
      String written = forms.isEmpty() ? written(value, language) : form(value, forms, language);
      matcher.appendReplacement(result, Matcher.quoteReplacement(written));
    }
    return matcher.appendTail(result).toString();
  }

  private static String written(Object value, Language language) {
    if (value == null) {
      return "—";
    }
    if (value instanceof LocalDate date) {
      return Formats.date(date);
    }
    if (value instanceof BigDecimal number) {
      return Formats.decimal(number, Math.max(0, number.scale()), language);
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(one -> written(one, language)).collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  private static String form(Object value, String forms, Language language) {
    String[] words = forms.substring(1).split("\\|", -1);
    long number = value instanceof Number n ? Math.abs(n.longValue()) : 0;
    return words[Math.min(words.length - 1, formIndex(number, language))];
  }

  private static int formIndex(long number, Language language) {
    if (language == Language.EN) {
      return number == 1 ? 0 : 1;
    }
    if (language == Language.KY) {
      return 0;
    }
    long tens = number % 100;
    long ones = number % 10;
    if (tens >= 11 && tens <= 14) {
      return 2;
    }
    return ones == 1 ? 0 : ones >= 2 && ones <= 4 ? 1 : 2;
  }

  private static Map<String, String> read(String path) {
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalArgumentException("There is no " + path);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return properties.stringPropertyNames().stream()
          .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
