package kg.onuguu.indicator.contingent;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;

/** A recorded year of the contingent, with the total that a report prints. */
@Entity
@Table(name = "contingent_year")
public class ContingentYearRow extends YearRow<ContingentYearRow> {
  private Integer declaredTotal;

  protected ContingentYearRow() {}

  public ContingentYearRow(UUID schoolId, int schoolYear, Integer declaredTotal) {
    super(schoolId, schoolYear);
    this.declaredTotal = declaredTotal;
  }

  @Override
  protected String address() {
    return "";
  }

  @Override
  protected Map<String, Object> values() {
    return Collections.singletonMap("declaredTotal", declaredTotal);
  }

  @Override
  protected void take(ContingentYearRow other) {
    declaredTotal = other.declaredTotal;
  }

  public Integer getDeclaredTotal() {
    return declaredTotal;
  }
}
