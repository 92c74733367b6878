package kg.onuguu.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The columns of what an entry says: written once, never changed. */
@MappedSuperclass
public abstract class EntryText extends BaseEntity {
  /** What it counts as; of a reversal, what it takes back. */
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 10, updatable = false)
  private EntryType flow;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 40, updatable = false)
  private Source source;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 10, updatable = false)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 40, updatable = false)
  private Category category;

  @Column(length = 10, updatable = false)
  private String article;

  @Column(precision = 14, scale = 2, updatable = false)
  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 3, updatable = false)
  private Currency currency;

  @Column(precision = 12, scale = 3, updatable = false)
  private BigDecimal quantity;

  @Column(length = 40, updatable = false)
  private String unit;

  @Column(precision = 14, scale = 2, updatable = false)
  private BigDecimal estimatedValue;

  @Column(updatable = false)
  private LocalDate entryDate;

  @Column(updatable = false)
  private int entryYear;

  @Column(updatable = false)
  private int entryHalf;

  @Column(length = 300, updatable = false)
  private String counterparty;

  @Column(updatable = false)
  private boolean counterpartyPrivate;

  @Embedded private Paper document;

  @Column(length = 500, updatable = false)
  private String purpose;

  protected EntryText() {}

  protected EntryText(EntryContent content) {
    super(Ids.next());
    flow = content.flow();
    source = content.source();
    kind = content.kind();
    category = content.category();
    article = content.article();
    amount = content.amount();
    currency = content.currency();
    quantity = content.quantity();
    unit = content.unit();
    estimatedValue = content.estimatedValue();
    entryDate = content.day().date();
    entryYear = content.day().year();
    entryHalf = content.day().half();
    counterparty = content.counterparty();
    counterpartyPrivate = content.counterpartyPrivate();
    document = content.document();
    purpose = content.purpose();
  }

  public EntryContent content() {
    return new EntryContent(
        flow,
        source,
        kind,
        category,
        article,
        amount,
        currency,
        quantity,
        unit,
        estimatedValue,
        getDay(),
        counterparty,
        counterpartyPrivate,
        document,
        purpose);
  }

  public EntryType getFlow() {
    return flow;
  }

  public Source getSource() {
    return source;
  }

  public Kind getKind() {
    return kind;
  }

  public Category getCategory() {
    return category;
  }

  public String getArticle() {
    return article;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public Currency getCurrency() {
    return currency;
  }

  public BigDecimal getQuantity() {
    return quantity;
  }

  public String getUnit() {
    return unit;
  }

  public BigDecimal getEstimatedValue() {
    return estimatedValue;
  }

  public EntryDay getDay() {
    return new EntryDay(entryDate, entryYear);
  }

  public String getCounterparty() {
    return counterparty;
  }

  public Paper getDocument() {
    return document;
  }

  public String getPurpose() {
    return purpose;
  }

  public boolean isCounterpartyPrivate() {
    return counterpartyPrivate;
  }
}
