package kg.onuguu.indicator.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;

/** Marks of the graduates of a grade in a year; also one of which nothing is known. */
@Entity
@Table(name = "attestation_grade")
public class AttestationGradeRow extends YearRow<AttestationGradeRow> {
  @Column(updatable = false)
  private int grade;

  @Embedded private FinalMarks marks;

  protected AttestationGradeRow() {}

  public AttestationGradeRow(UUID schoolId, int schoolYear, int grade, FinalMarks marks) {
    super(schoolId, schoolYear);
    this.grade = grade;
    this.marks = marks;
  }

  @Override
  protected String address() {
    return "grades/" + grade;
  }

  @Override
  protected Map<String, Object> values() {
    return getMarks().cells();
  }

  @Override
  protected void take(AttestationGradeRow other) {
    marks = other.marks;
  }

  public int getGrade() {
    return grade;
  }

  /** Hibernate reads an embedded record of nothing but nulls as null. */
  public FinalMarks getMarks() {
    return marks == null ? FinalMarks.UNKNOWN : marks;
  }
}
