package kg.onuguu.assessment.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.assessment.Words;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An edition of the regulation (жобо) that the pedagogical council adopted. */
@Entity
@Table(name = "assessment_regulation")
public class AssessmentRegulation extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  private String title;
  private LocalDate adoptedOn;
  private String protocolNumber;

  @Column(length = Length.LONG32)
  private String text;

  protected AssessmentRegulation() {}

  public AssessmentRegulation(UUID schoolId, Content content) {
    super(Ids.next());
    this.schoolId = schoolId;
    rewrite(content);
  }

  /** A regulation as it is written. */
  public record Content(String title, LocalDate adoptedOn, String protocolNumber, String text) {
    public Content {
      title = Words.line(title);
      protocolNumber = Words.line(protocolNumber);
      text = Words.orNull(text);
    }
  }

  final void rewrite(Content content) {
    title = content.title();
    adoptedOn = content.adoptedOn();
    protocolNumber = content.protocolNumber();
    text = content.text();
  }

  Content content() {
    return new Content(title, adoptedOn, protocolNumber, text);
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public String getTitle() {
    return title;
  }

  public LocalDate getAdoptedOn() {
    return adoptedOn;
  }

  public String getProtocolNumber() {
    return protocolNumber;
  }

  public String getText() {
    return text;
  }
}
