package kg.onuguu.indicator.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;

/** Materials of one kind in a year. An unknown number has no row. */
@Entity
@Table(name = "methodical_count")
public class MethodicalCountRow extends YearRow<MethodicalCountRow> {
  @Column(length = 40, updatable = false)
  private String kind;

  private int number;

  protected MethodicalCountRow() {}

  /**
   * @param kind a code of methodical_material_kind
   */
  public MethodicalCountRow(UUID schoolId, int year, String kind, int number) {
    super(schoolId, year);
    this.kind = kind;
    this.number = number;
  }

  @Override
  protected String address() {
    return "kinds/" + kind;
  }

  @Override
  protected Map<String, Object> values() {
    return Map.of("", number);
  }

  @Override
  protected void take(MethodicalCountRow other) {
    number = other.number;
  }

  public String getKind() {
    return kind;
  }

  public int getNumber() {
    return number;
  }
}
