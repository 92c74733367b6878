package kg.onuguu.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The paper with which an assessment ends, and when the staff heard of it. A value: written
 * as a whole.
 *
 * @param informedOn null while it was not brought to the staff
 */
@Embeddable
public record ResultDocument(
    @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.VARCHAR)
        @Column(name = "document_kind", length = 20)
        DocumentKind kind,
    @Column(name = "document_number", length = 50) String number,
    @Column(name = "document_date") LocalDate date,
    @Column(name = "document_text", length = Length.LONG32) String text,
    LocalDate informedOn,
    @Column(length = 300) String meeting) {

  /** While there is none. */
  public static final ResultDocument NONE = new ResultDocument(null, null, null, null, null, null);

  public ResultDocument {
    number = Words.line(number);
    text = Words.orNull(text);
    meeting = Words.line(meeting);
  }
}
