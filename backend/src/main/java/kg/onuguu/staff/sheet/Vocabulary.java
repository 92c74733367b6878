package kg.onuguu.staff.sheet;

import jakarta.inject.Singleton;
import java.util.List;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.sheet.SheetVocabulary;
import kg.onuguu.staff.StaffRules;

/** The words of the staff register as a spreadsheet. */
@Singleton
class Vocabulary extends SheetVocabulary<StaffColumn> {
  static final String BUNDLE = "staff_sheet";

  Vocabulary(ReferenceData reference) {
    super(BUNDLE, StaffColumn.class, List.of(StaffRules.SUBJECTS), reference::labels);
  }
}
