package kg.onuguu.indicator.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.sheet.SheetHeading;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;
import kg.onuguu.shared.text.SchoolYear;

/** Headings and labels of the exported sheets in one language. */
record SheetWords(Language language, ReferenceData reference) {
  private static final String BUNDLE = "indicatorsheet";
  private static final int SHORTEST = 9;
  private static final int LONGEST = 40;

  String of(String key) {
    return Messages.of(BUNDLE).text(language, key);
  }

  /** Columns of those names, as wide as their words. */
  List<SheetHeading> headings(String... keys) {
    return Arrays.stream(keys).map(this::of).map(SheetWords::heading).toList();
  }

  static SheetHeading heading(String text) {
    return new SheetHeading(text, Math.max(SHORTEST, Math.min(LONGEST, text.length() + 2)));
  }

  String label(String set, Enum<?> code) {
    return label(set, code.name().toLowerCase(Locale.ROOT));
  }

  String label(String set, String code) {
    return code == null ? null : reference.label(set, code, language);
  }

  /** 2022–2023. */
  String year(int schoolYear) {
    return new SchoolYear(schoolYear).shortLabel();
  }
}
