package kg.onuguu.finance.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.finance.BoardBody;
import kg.onuguu.plan.Texts;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.shared.text.SearchText;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A decision of a body about money. */
@Entity
@Table(name = "finance_board_decision")
public class BoardDecision extends PaperedRecord<BoardDecision.Content> {
  private static final int DECIMALS = 2;

  /**
   * A decision as written.
   *
   * @param meetingId the meeting that took it, or null
   * @param amount how much, or null for a decision without a sum; with its currency
   */
  public record Content(
      UUID meetingId,
      BoardBody body,
      String number,
      LocalDate decidedOn,
      String subject,
      String text,
      BigDecimal amount,
      Currency currency,
      Set<UUID> evidenceIds) {
    public Content {
      number = number.strip();
      subject = subject.strip();
      text = Texts.orNull(text);
      evidenceIds = evidenceIds == null ? Set.of() : Set.copyOf(evidenceIds);
    }
  }

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID meetingId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private BoardBody body;

  private String number;
  private LocalDate decidedOn;
  private String subject;

  @Column(length = Length.LONG32)
  private String text;

  @Column(precision = 14, scale = 2)
  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 3)
  private Currency currency;

  @Column(length = Length.LONG32)
  private String searchText;

  protected BoardDecision() {}

  public BoardDecision(UUID schoolId, Content content) {
    super(schoolId);
    rewrite(content);
  }

  @Override
  final void rewrite(Content content) {
    meetingId = content.meetingId();
    body = content.body();
    number = content.number();
    decidedOn = content.decidedOn();
    subject = content.subject();
    text = content.text();
    amount = content.amount() == null ? null : content.amount().setScale(DECIMALS);
    currency = content.currency();
    searchText = SearchText.fold("%s %s %s".formatted(number, subject, text == null ? "" : text));
    rest(content.evidenceIds());
  }

  @Override
  Content content() {
    return new Content(
        meetingId, body, number, decidedOn, subject, text, amount, currency, getEvidenceIds());
  }

  @Override
  String label() {
    return "№%s %s".formatted(number, subject);
  }

  public UUID getMeetingId() {
    return meetingId;
  }

  public BoardBody getBody() {
    return body;
  }

  public String getNumber() {
    return number;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public String getSubject() {
    return subject;
  }

  public String getText() {
    return text;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public Currency getCurrency() {
    return currency;
  }
}
