package kg.onuguu.indicator.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;

/** A recorded year of quality: which period its figures cover, and which grades have no marks. */
@Entity
@Table(name = "quality_year")
public class QualityYearRow extends YearRow<QualityYearRow> {
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Period period;

  @Convert(converter = GradeList.class)
  @Column(length = 60)
  private List<Integer> ungradedGrades;

  protected QualityYearRow() {}

  public QualityYearRow(
      UUID schoolId, int schoolYear, Period period, List<Integer> ungradedGrades) {
    super(schoolId, schoolYear);
    this.period = period;
    this.ungradedGrades = ungradedGrades == null ? null : List.copyOf(ungradedGrades);
  }

  @Override
  protected String address() {
    return "";
  }

  @Override
  protected Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("period", period);
    values.put("ungradedGrades", ungradedGrades);
    return values;
  }

  @Override
  protected void take(QualityYearRow other) {
    period = other.period;
    ungradedGrades = other.ungradedGrades;
  }

  public Period getPeriod() {
    return period;
  }

  public List<Integer> getUngradedGrades() {
    return ungradedGrades;
  }
}
