package kg.onuguu.staff.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.shared.sheet.ImportParser;
import kg.onuguu.shared.sheet.ImportParser.Read;
import kg.onuguu.shared.sheet.SheetCell;
import kg.onuguu.shared.text.SearchText;
import kg.onuguu.staff.StaffRules;

/** Several subjects in one cell, and a methodical union by its name. */
final class OwnCells implements ImportParser.OwnCells<StaffColumn> {
  private final Vocabulary vocabulary;
  private final Map<String, UUID> unions;

  /**
   * @param unions ids of the methodical unions by their folded names
   */
  OwnCells(Vocabulary vocabulary, Map<String, UUID> unions) {
    this.vocabulary = vocabulary;
    this.unions = unions;
  }

  @Override
  public Read of(StaffColumn column, SheetCell cell) {
    return column == StaffColumn.SUBJECTS ? subjects(cell) : union(cell);
  }

  private Read subjects(SheetCell cell) {
    List<String> codes = new ArrayList<>();
    for (String word : cell.words().split("[,;\n]")) {
      if (!word.isBlank()) {
        Optional<String> code = vocabulary.code(StaffRules.SUBJECTS, word);
        if (code.isEmpty()) {
          return Read.wrong("unknown_subject");
        }
        if (!codes.contains(code.get())) {
          codes.add(code.get());
        }
      }
    }
    return Read.value(codes);
  }

  private Read union(SheetCell cell) {
    UUID union = unions.get(SearchText.fold(cell.words()));
    return union == null ? Read.wrong("unknown_union") : Read.value(union);
  }
}
