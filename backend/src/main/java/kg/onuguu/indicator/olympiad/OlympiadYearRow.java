package kg.onuguu.indicator.olympiad;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;

/** A recorded year of olympiads, also one of which nothing is known (DQ-56). */
@Entity
@Table(name = "olympiad_year")
public class OlympiadYearRow extends YearRow<OlympiadYearRow> {
  protected OlympiadYearRow() {}

  public OlympiadYearRow(UUID schoolId, int schoolYear) {
    super(schoolId, schoolYear);
  }

  @Override
  protected String address() {
    return "";
  }

  @Override
  protected Map<String, Object> values() {
    return Map.of();
  }

  @Override
  protected void take(OlympiadYearRow other) {
    // the year is all it says
  }
}
