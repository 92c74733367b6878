package kg.onuguu.finance.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.plan.Texts;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the revision commission found in the money of a year. */
@Entity
@Table(name = "finance_revision_act")
public class RevisionAct extends PaperedRecord<RevisionAct.Content> {

  /** An act as written. */
  public record Content(
      int year,
      LocalDate checkedOn,
      String number,
      RevisionResult result,
      String text,
      Set<UUID> evidenceIds) {
    public Content {
      number = Texts.orNull(number);
      text = Texts.orNull(text);
      evidenceIds = evidenceIds == null ? Set.of() : Set.copyOf(evidenceIds);
    }
  }

  @Column(name = "checked_year")
  private int year;

  private LocalDate checkedOn;
  private String number;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private RevisionResult result;

  @Column(length = Length.LONG32)
  private String text;

  protected RevisionAct() {}

  public RevisionAct(UUID schoolId, Content content) {
    super(schoolId);
    rewrite(content);
  }

  @Override
  final void rewrite(Content content) {
    year = content.year();
    checkedOn = content.checkedOn();
    number = content.number();
    result = content.result();
    text = content.text();
    rest(content.evidenceIds());
  }

  @Override
  Content content() {
    return new Content(year, checkedOn, number, result, text, getEvidenceIds());
  }

  @Override
  String label() {
    return Integer.toString(year);
  }

  public int getYear() {
    return year;
  }

  public LocalDate getCheckedOn() {
    return checkedOn;
  }

  public String getNumber() {
    return number;
  }

  public RevisionResult getResult() {
    return result;
  }

  public String getText() {
    return text;
  }
}
