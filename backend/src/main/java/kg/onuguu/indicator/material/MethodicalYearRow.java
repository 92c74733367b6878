package kg.onuguu.indicator.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;

/** A recorded year of methodical materials, with the total that a report prints. */
@Entity
@Table(name = "methodical_year")
public class MethodicalYearRow extends YearRow<MethodicalYearRow> {
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private MethodicalPeriod period;

  private Integer declaredTotal;

  protected MethodicalYearRow() {}

  public MethodicalYearRow(
      UUID schoolId, int year, MethodicalPeriod period, Integer declaredTotal) {
    super(schoolId, year);
    this.period = period;
    this.declaredTotal = declaredTotal;
  }

  @Override
  protected String address() {
    return "";
  }

  @Override
  protected Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("period", period);
    values.put("declaredTotal", declaredTotal);
    return values;
  }

  @Override
  protected void take(MethodicalYearRow other) {
    period = other.period;
    declaredTotal = other.declaredTotal;
  }

  public MethodicalPeriod getPeriod() {
    return period;
  }

  public Integer getDeclaredTotal() {
    return declaredTotal;
  }
}
