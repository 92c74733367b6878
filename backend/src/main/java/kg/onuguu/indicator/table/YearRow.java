package kg.onuguu.indicator.table;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A row of a table: the year itself, or a cell or line of it. It has no version of its own; the
 * table's head counts. The year is the first calendar year, or the calendar year of tables by
 * calendar years.
 */
@MappedSuperclass
public abstract class YearRow<R extends YearRow<R>> {
  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID id;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  private int schoolYear;

  protected YearRow() {}

  protected YearRow(UUID schoolId, int schoolYear) {
    this(Ids.next(), schoolId, schoolYear);
  }

  protected YearRow(UUID id, UUID schoolId, int schoolYear) {
    this.id = id;
    this.schoolId = schoolId;
    this.schoolYear = schoolYear;
  }

  /** Where the row stands in its year, as findings name places; empty for the year itself. */
  protected abstract String address();

  /** Its values by their names, null for unknown, for comparing and for the journal. */
  protected abstract Map<String, Object> values();

  /** Takes the values of a row with the same key. */
  protected abstract void take(R other);

  /** What makes it the same row at the next save. */
  protected Object key() {
    return List.of(schoolYear, address());
  }

  /** For rows whose key is not their year. */
  protected void moveTo(int year) {
    schoolYear = year;
  }

  public UUID getId() {
    return id;
  }

  public int getSchoolYear() {
    return schoolYear;
  }
}
