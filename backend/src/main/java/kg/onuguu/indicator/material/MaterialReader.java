package kg.onuguu.indicator.material;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRows;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.School;

/** Reads the table of methodical materials; two queries. */
@ApplicationScoped
public class MaterialReader {
  static final String KINDS = "methodical_material_kind";

  private final YearRows rows;
  private final ReferenceData reference;

  MaterialReader(YearRows rows, ReferenceData reference) {
    this.rows = rows;
    this.reference = reference;
  }

  /** All years of a school that was read through the scope of the caller. */
  public Materials of(UUID schoolId) {
    return Materials.of(
        rows.of(MethodicalYearRow.class, schoolId), rows.of(MethodicalCountRow.class, schoolId));
  }

  public Materials of(School school, YearWindow window) {
    return Materials.of(
        rows.of(MethodicalYearRow.class, school, window),
        rows.of(MethodicalCountRow.class, school, window));
  }

  /** Codes of the kinds that are counted. */
  public List<String> kinds() {
    return reference.codes(KINDS);
  }
}
