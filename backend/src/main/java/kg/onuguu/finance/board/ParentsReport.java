package kg.onuguu.finance.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.plan.Texts;
import org.hibernate.Length;

/** A report on the money that parents and community heard. */
@Entity
@Table(name = "finance_parents_report")
public class ParentsReport extends PaperedRecord<ParentsReport.Content> {

  /**
   * A report as written.
   *
   * @param audience who heard it
   */
  public record Content(
      LocalDate heldOn,
      String audience,
      LocalDate aboutFrom,
      LocalDate aboutTo,
      String text,
      Set<UUID> evidenceIds) {
    public Content {
      audience = audience.strip();
      text = Texts.orNull(text);
      evidenceIds = evidenceIds == null ? Set.of() : Set.copyOf(evidenceIds);
    }
  }

  private LocalDate heldOn;
  private String audience;
  private LocalDate aboutFrom;
  private LocalDate aboutTo;

  @Column(length = Length.LONG32)
  private String text;

  protected ParentsReport() {}

  public ParentsReport(UUID schoolId, Content content) {
    super(schoolId);
    rewrite(content);
  }

  @Override
  final void rewrite(Content content) {
    heldOn = content.heldOn();
    audience = content.audience();
    aboutFrom = content.aboutFrom();
    aboutTo = content.aboutTo();
    text = content.text();
    rest(content.evidenceIds());
  }

  @Override
  Content content() {
    return new Content(heldOn, audience, aboutFrom, aboutTo, text, getEvidenceIds());
  }

  @Override
  String label() {
    return audience;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public String getAudience() {
    return audience;
  }

  public LocalDate getAboutFrom() {
    return aboutFrom;
  }

  public LocalDate getAboutTo() {
    return aboutTo;
  }

  public String getText() {
    return text;
  }
}
