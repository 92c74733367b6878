package kg.onuguu.indicator.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;

/** Courses of the teachers in a year, as typed; unknown is null. */
@Entity
@Table(name = "course_year")
public class CourseYearRow extends YearRow<CourseYearRow> {
  private Integer teachers;
  private Integer attended;

  @Column(precision = 5, scale = 2)
  private BigDecimal declaredPct;

  protected CourseYearRow() {}

  public CourseYearRow(
      UUID schoolId, int schoolYear, Integer teachers, Integer attended, BigDecimal declaredPct) {
    super(schoolId, schoolYear);
    this.teachers = teachers;
    this.attended = attended;
    this.declaredPct = declaredPct;
  }

  @Override
  protected String address() {
    return "";
  }

  @Override
  protected Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("teachers", teachers);
    values.put("attended", attended);
    values.put("declaredPct", declaredPct);
    return values;
  }

  @Override
  protected void take(CourseYearRow other) {
    teachers = other.teachers;
    attended = other.attended;
    declaredPct = other.declaredPct;
  }

  public Integer getTeachers() {
    return teachers;
  }

  public Integer getAttended() {
    return attended;
  }

  public BigDecimal getDeclaredPct() {
    return declaredPct;
  }
}
