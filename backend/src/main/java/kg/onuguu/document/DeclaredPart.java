package kg.onuguu.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kg.onuguu.api.model.DeclaredNote;
import kg.onuguu.api.model.RegisterUnit;
import kg.onuguu.api.model.RegisterValue;

/**
 * Figures that reports of the school print, beside those of the registers, each place with a
 * numbered note on where they are printed and what the school says where they differ.
 */
final class DeclaredPart {
  private final List<DeclaredNote> declared;
  private final DocumentTexts texts;
  private int noted;

  DeclaredPart(List<DeclaredNote> declared, DocumentTexts texts) {
    this.declared = declared;
    this.texts = texts;
  }

  /**
   * What is declared for a figure, in brackets with the number of its note; empty for nothing.
   *
   * @param year null for what has none; then those of every year count
   * @param known what the register says, for the note
   * @param notes get the note
   */
  String beside(RegisterValue value, Integer year, String known, List<String> notes) {
    List<DeclaredNote> here =
        declared.stream()
            .filter(one -> one.getFigure().equals(value.getCode()))
            .filter(one -> year == null || Objects.equals(one.getSchoolYear(), year))
            .toList();
    if (here.isEmpty()) {
      return "";
    }
    noted++;
    notes.add(note(here, value, year, known));
    return here.stream()
        .map(one -> number(one.getValue(), value.getUnit()))
        .distinct()
        .collect(Collectors.joining("; ", "(", ") [" + noted + "]"));
  }

  /** Whether anything was declared, once all tables are made. */
  boolean any() {
    return noted > 0;
  }

  private String note(List<DeclaredNote> here, RegisterValue value, Integer year, String known) {
    String name = texts.label("register_value", value.getCode());
    String printed =
        here.stream()
            .map(
                one ->
                    number(one.getValue(), value.getUnit())
                        + " ("
                        + SafeText.line(one.getPlace())
                        + ")")
            .collect(Collectors.joining("; "));
    return texts.text(
        "declaredNote",
        noted,
        year == null ? name : name + ", " + DocumentTexts.schoolYear(year),
        printed,
        said(here, known));
  }

  private String said(List<DeclaredNote> here, String known) {
    String explained =
        here.stream()
            .map(DeclaredNote::getExplanation)
            .filter(Objects::nonNull)
            .distinct()
            .map(SafeText::line)
            .collect(Collectors.joining("; "));
    if (!explained.isEmpty()) {
      return texts.text("declaredExplained", explained);
    }
    if (known.equals(SafeText.UNKNOWN)) {
      return texts.text("declaredUnknown");
    }
    boolean differs = here.stream().anyMatch(one -> Boolean.TRUE.equals(one.getDiffers()));
    return texts.text(differs ? "declaredUnexplained" : "declaredAgrees");
  }

  /** As it was printed, not rounded. */
  private String number(BigDecimal value, RegisterUnit unit) {
    return switch (unit) {
      case COUNT, RATIO -> NarrativePart.exact(value, texts.language());
      case SQUARE_METRE, PERCENT, YEAR -> NarrativePart.number(value, unit, texts.language());
    };
  }
}
