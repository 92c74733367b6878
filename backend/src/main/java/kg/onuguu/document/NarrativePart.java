package kg.onuguu.document;

import io.quarkus.qute.RawString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kg.onuguu.api.model.FieldValue;
import kg.onuguu.api.model.Narrative;
import kg.onuguu.api.model.NarrativeBlock;
import kg.onuguu.api.model.NarrativeLine;
import kg.onuguu.api.model.NarrativeRow;
import kg.onuguu.api.model.NarrativeRun;
import kg.onuguu.api.model.NarrativeRunKind;
import kg.onuguu.api.model.RegisterUnit;
import kg.onuguu.shared.text.Formats;
import kg.onuguu.shared.text.Language;

/** Texts with structure: paragraphs, lists, tables, and the register values that stand in them. */
final class NarrativePart {
  private final List<FieldValue> fields;
  private final DocumentTexts texts;

  NarrativePart(List<FieldValue> fields, DocumentTexts texts) {
    this.fields = fields;
    this.texts = texts;
  }

  /** Says that there is no text where there is none. */
  RawString of(Narrative narrative) {
    String words = words(narrative);
    return new RawString(
        words.isBlank() ? "<p class=\"left\">" + texts.text("noText") + "</p>" : words);
  }

  /** Empty where there is no text. */
  Object written(Narrative narrative) {
    String words = words(narrative);
    return words.isBlank() ? "" : new RawString(words);
  }

  private String words(Narrative narrative) {
    return narrative == null
        ? ""
        : narrative.getBlocks().stream().map(this::block).collect(Collectors.joining());
  }

  private String block(NarrativeBlock block) {
    return switch (block.getKind()) {
      case PARAGRAPH -> paragraph(line(block.getRuns()));
      case BULLETS ->
          block.getItems().stream()
              .map(item -> "<li>" + line(item.getRuns()) + "</li>")
              .collect(Collectors.joining("", "<ul>", "</ul>"));
      case NUMBERS -> numbered(block.getItems());
      case TABLE -> table(block.getRows(), Boolean.TRUE.equals(block.getHeader()));
    };
  }

  private static String paragraph(String line) {
    return line.isBlank() ? "" : "<p>" + line + "</p>";
  }

  private String numbered(List<NarrativeLine> items) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      out.append("<p class=\"left\">").append(i + 1).append(".\u00A0");
      out.append(line(items.get(i).getRuns())).append("</p>");
    }
    return out.toString();
  }

  private String table(List<NarrativeRow> rows, boolean header) {
    int columns = rows.stream().mapToInt(row -> row.getCells().size()).max().orElse(0);
    if (columns == 0) {
      return "";
    }
    StringBuilder out = new StringBuilder("<table class=\"grid\"><colgroup>");
    out.append("<col style=\"width: %d%%\"/>".formatted(100 / columns).repeat(columns));
    out.append("</colgroup>");
    if (header) {
      out.append("<thead>").append(row(rows.get(0), "th", columns)).append("</thead>");
    }
    out.append("<tbody>");
    rows.stream().skip(header ? 1 : 0).forEach(row -> out.append(row(row, "td", columns)));
    return out.append("</tbody></table>").toString();
  }

  private String row(NarrativeRow row, String tag, int columns) {
    StringBuilder out = new StringBuilder("<tr>");
    for (int i = 0; i < columns; i++) {
      String words = i < row.getCells().size() ? line(row.getCells().get(i).getRuns()) : "";
      out.append('<').append(tag).append('>').append(words).append("</").append(tag).append('>');
    }
    return out.append("</tr>").toString();
  }

  private String line(List<NarrativeRun> runs) {
    return runs.stream().map(this::run).collect(Collectors.joining());
  }

  private String run(NarrativeRun run) {
    String text =
        run.getKind() == NarrativeRunKind.FIELD
            ? field(run.getValue(), run.getSchoolYear())
            : SafeText.escape(SafeText.clean(run.getText()));
    String bold = Boolean.TRUE.equals(run.getBold()) ? "<b>" + text + "</b>" : text;
    return Boolean.TRUE.equals(run.getItalic()) ? "<i>" + bold + "</i>" : bold;
  }

  private String field(String code, Integer schoolYear) {
    return fields.stream()
        .filter(field -> field.getCode().equals(code))
        .filter(field -> Objects.equals(field.getSchoolYear(), schoolYear))
        .findFirst()
        .map(field -> number(field.getValue(), field.getUnit(), texts.language()))
        .orElse(SafeText.UNKNOWN);
  }

  /** With the decimals that it was written with. */
  static String exact(BigDecimal value, Language language) {
    return Formats.decimal(value, Math.max(0, value.stripTrailingZeros().scale()), language);
  }

  /** As everywhere on paper: 1 234, 45,7 %, 8 400,5 м²; unknown is not zero. */
  static String number(BigDecimal value, RegisterUnit unit, Language language) {
    if (value == null) {
      return SafeText.UNKNOWN;
    }
    return switch (unit) {
      case COUNT -> Formats.decimal(value, 0, language);
      case PERCENT -> Formats.percent(value, language);
      case SQUARE_METRE -> exact(value, language) + "\u00A0м²";
      case RATIO -> Formats.decimal(value, 1, language);
      case YEAR -> value.toBigInteger().toString();
    };
  }
}
