package kg.onuguu.dataquality;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.text.Formats;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;
import kg.onuguu.shared.text.SchoolYear;

/** Says what checks find in plain words with its figures. */
@ApplicationScoped
public class Sentences {
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final CheckCatalogue catalogue;
  private final ReferenceData reference;

  Sentences(CheckCatalogue catalogue, ReferenceData reference) {
    this.catalogue = catalogue;
    this.reference = reference;
  }

  /** Whether the check is still there: an old finding of one that was taken out has no words. */
  boolean has(Finding finding) {
    return has(finding.getCode());
  }

  boolean has(String code) {
    return catalogue.find(code).isPresent();
  }

  String rule(Finding finding) {
    return check(finding.getCode()).rule();
  }

  String title(Finding finding, Language language) {
    return title(finding.getCode(), language);
  }

  String title(String code, Language language) {
    return Messages.of(check(code).bundle()).text(language, code + ".title");
  }

  String message(Finding finding, Language language) {
    return message(check(finding.getCode()), finding.getSentence(), finding.getFigures(), language);
  }

  /** What a check has just found. */
  public String message(DataQualityCheck check, Suspicion suspicion, Language language) {
    return message(check, suspicion.sentence(), suspicion.figures(), language);
  }

  private String message(
      DataQualityCheck check, String variant, List<Figure> figures, Language language) {
    Map<String, Object> words = new HashMap<>();
    for (Figure figure : figures) {
      words.put(figure.name(), written(figure, language));
    }
    String key = variant == null ? check.code() : check.code() + "." + variant;
    return Messages.of(check.bundle()).text(language, key, words);
  }

  private DataQualityCheck check(String code) {
    return catalogue
        .find(code)
        .orElseThrow(() -> new IllegalStateException("There is no check " + code));
  }

  /** A single whole number stays a number, so that a word can take its form after it. */
  private Object written(Figure figure, Language language) {
    List<String> values = figure.values();
    if (values.isEmpty()) {
      return null;
    }
    if (figure.kind() == Figure.Kind.NUMBER && values.size() == 1) {
      long number = Long.parseLong(values.get(0));
      return number < 10_000 ? (Object) number : Formats.integer(number, language);
    }
    return values.stream().map(value -> written(figure, value, language)).toList();
  }

  private String written(Figure figure, String value, Language language) {
    return switch (figure.kind()) {
      case NUMBER -> Formats.integer(Long.parseLong(value), language);
      case DECIMAL -> decimal(value, language);
      case PERCENT -> Formats.percent(new BigDecimal(value), language);
      case DECLARED_PERCENT -> decimal(value, language) + NO_BREAK_SPACE + "%";
      case DECIMAL_AT -> at(value, "", language);
      case PERCENT_AT -> at(value, NO_BREAK_SPACE + "%", language);
      case MONEY -> money(value, language);
      case SCHOOL_YEAR -> new SchoolYear(Integer.parseInt(value)).shortLabel();
      case LABEL -> reference.label(figure.set(), value, language);
      case TEXT -> value;
    };
  }

  /** The place may have spaces, the number has none. */
  private static String at(String value, String unit, Language language) {
    int space = value.indexOf(' ');
    return "%s%s (%s)"
        .formatted(decimal(value.substring(0, space), language), unit, value.substring(space + 1));
  }

  private static String money(String value, Language language) {
    int space = value.indexOf(' ');
    return Formats.sum(
        new BigDecimal(value.substring(0, space)), value.substring(space + 1), language);
  }

  private static String decimal(String value, Language language) {
    BigDecimal number = new BigDecimal(value).stripTrailingZeros();
    return Formats.decimal(number, Math.max(0, number.scale()), language);
  }
}
