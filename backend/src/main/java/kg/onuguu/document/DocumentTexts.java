package kg.onuguu.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import kg.onuguu.shared.text.Formats;
import kg.onuguu.shared.text.Language;

/** The words of a printed document in one language: its own headings and the reference labels. */
final class DocumentTexts {
  private static final Map<String, Map<String, String>> BUNDLES = new ConcurrentHashMap<>();

  private final Map<String, String> own;
  private final DocumentLabels labels;
  private final Language language;

  DocumentTexts(String document, Language language, DocumentLabels labels) {
    this.own = bundle(document, language);
    this.labels = labels;
    this.language = language;
  }

  static Map<String, String> bundle(String document, Language language) {
    return BUNDLES.computeIfAbsent(document + "_" + language.code(), DocumentTexts::read);
  }

  Map<String, String> all() {
    return own;
  }

  Language language() {
    return language;
  }

  /** A sentence with its numbered parts filled in. */
  String text(String key, Object... parts) {
    String text = own.get(key);
    if (text == null) {
      throw new IllegalArgumentException("No text " + key);
    }
    for (int i = 0; i < parts.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(parts[i]));
    }
    return text;
  }

  String label(String set, String code) {
    return code == null ? SafeText.UNKNOWN : labels.label(set, code, language);
  }

  String date(LocalDate date) {
    return date == null ? SafeText.UNKNOWN : Formats.date(date);
  }

  String longDate(LocalDate date) {
    return Formats.longDate(date, language);
  }

  /** 2026 is the school year 2026–2027. */
  static String schoolYear(Integer year) {
    return year == null ? SafeText.UNKNOWN : year + "–" + (year + 1);
  }

  private static Map<String, String> read(String name) {
    Properties properties = new Properties();
    byte[] bytes = DocumentRenderer.resource("/documents/" + name + ".properties");
    try {
      properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Map<String, String> texts = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return Map.copyOf(texts);
  }
}
