package kg.onuguu.finance.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.finance.BoardBody;
import kg.onuguu.plan.Texts;
import kg.onuguu.shared.text.Formats;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A meeting of a body. */
@Entity
@Table(name = "finance_board_meeting")
public class BoardMeeting extends PaperedRecord<BoardMeeting.Content> {

  /**
   * A meeting as written.
   *
   * @param number of the minutes, or null
   * @param present how many came; unknown is null
   */
  public record Content(
      BoardBody body,
      LocalDate heldOn,
      String number,
      Integer present,
      String agenda,
      Set<UUID> evidenceIds) {
    public Content {
      number = Texts.orNull(number);
      agenda = Texts.orNull(agenda);
      evidenceIds = evidenceIds == null ? Set.of() : Set.copyOf(evidenceIds);
    }
  }

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private BoardBody body;

  private LocalDate heldOn;
  private String number;
  private Integer present;
  private String agenda;

  protected BoardMeeting() {}

  public BoardMeeting(UUID schoolId, Content content) {
    super(schoolId);
    rewrite(content);
  }

  @Override
  final void rewrite(Content content) {
    body = content.body();
    heldOn = content.heldOn();
    number = content.number();
    present = content.present();
    agenda = content.agenda();
    rest(content.evidenceIds());
  }

  @Override
  Content content() {
    return new Content(body, heldOn, number, present, agenda, getEvidenceIds());
  }

  /** "№2, 12.02.2026". */
  @Override
  String label() {
    return number == null
        ? Formats.date(heldOn)
        : "№%s, %s".formatted(number, Formats.date(heldOn));
  }

  public BoardBody getBody() {
    return body;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public String getNumber() {
    return number;
  }

  public Integer getPresent() {
    return present;
  }

  public String getAgenda() {
    return agenda;
  }
}
