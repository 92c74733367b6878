package kg.onuguu.indicator.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.YearRow;

/** Pupils of a block of grades by marks in a year. A block of which nothing is known has no row. */
@Entity
@Table(name = "quality_block")
public class QualityBlockRow extends YearRow<QualityBlockRow> {
  @Enumerated(EnumType.STRING)
  @Column(length = 10, updatable = false)
  private GradeBlock block;

  @Embedded private Marks marks;

  protected QualityBlockRow() {}

  public QualityBlockRow(UUID schoolId, int schoolYear, GradeBlock block, Marks marks) {
    super(schoolId, schoolYear);
    this.block = block;
    this.marks = marks;
  }

  @Override
  protected String address() {
    return "blocks/" + block.name().toLowerCase(Locale.ROOT);
  }

  @Override
  protected Map<String, Object> values() {
    return marks.cells();
  }

  @Override
  protected void take(QualityBlockRow other) {
    marks = other.marks;
  }

  public GradeBlock getBlock() {
    return block;
  }

  public Marks getMarks() {
    return marks;
  }
}
