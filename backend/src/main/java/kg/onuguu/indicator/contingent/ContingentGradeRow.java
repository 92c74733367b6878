package kg.onuguu.indicator.contingent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;

/** The pupils of a grade in a year. An unknown number has no row. */
@Entity
@Table(name = "contingent_grade")
public class ContingentGradeRow extends YearRow<ContingentGradeRow> {
  @Column(updatable = false)
  private int grade;

  private int pupils;

  protected ContingentGradeRow() {}

  public ContingentGradeRow(UUID schoolId, int schoolYear, int grade, int pupils) {
    super(schoolId, schoolYear);
    this.grade = grade;
    this.pupils = pupils;
  }

  @Override
  protected String address() {
    return "grades/" + grade;
  }

  @Override
  protected Map<String, Object> values() {
    return Map.of("", pupils);
  }

  @Override
  protected void take(ContingentGradeRow other) {
    pupils = other.pupils;
  }

  public int getGrade() {
    return grade;
  }

  public int getPupils() {
    return pupils;
  }
}
