package kg.onuguu.indicator.textbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.indicator.table.YearRow;

/** Textbooks (окуу китептери) of a grade and subject in a year; unknown is null. */
@Entity
@Table(name = "textbook_count")
public class TextbookCountRow extends YearRow<TextbookCountRow> {
  @Column(updatable = false)
  private Integer grade;

  @Column(length = 40, updatable = false)
  private String subject;

  private Integer needed;
  private Integer available;

  protected TextbookCountRow() {}

  /**
   * @param grade null for all grades
   * @param subject a code of school_subject; null for all subjects
   */
  public TextbookCountRow(
      UUID schoolId,
      int schoolYear,
      Integer grade,
      String subject,
      Integer needed,
      Integer available) {
    super(schoolId, schoolYear);
    this.grade = grade;
    this.subject = subject;
    this.needed = needed;
    this.available = available;
  }

  @Override
  protected String address() {
    return "books/%s/%s".formatted(grade == null ? "-" : grade, subject == null ? "-" : subject);
  }

  @Override
  protected Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("needed", needed);
    values.put("available", available);
    return values;
  }

  @Override
  protected void take(TextbookCountRow other) {
    needed = other.needed;
    available = other.available;
  }

  /** What is of use: a surplus of one book does not stand in for another. Null while unknown. */
  public Integer usable() {
    return needed == null || available == null ? null : Math.min(needed, available);
  }

  /** 0 to 100, one decimal. */
  public BigDecimal pct() {
    return Percentages.of(usable(), needed);
  }

  public Integer getGrade() {
    return grade;
  }

  public String getSubject() {
    return subject;
  }

  public Integer getNeeded() {
    return needed;
  }

  public Integer getAvailable() {
    return available;
  }
}
