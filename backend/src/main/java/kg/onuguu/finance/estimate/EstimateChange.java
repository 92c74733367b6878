package kg.onuguu.finance.estimate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document that moves a confirmed estimate. It is never edited: another change takes it back. */
@Entity
@Table(name = "finance_estimate_change")
public class EstimateChange extends BaseEntity {

  /** What somebody writes of a change. */
  public record Content(
      LocalDate changedOn, String reason, String documentNumber, List<Move> moves) {}

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID estimateId;

  private int number;
  private LocalDate changedOn;
  private String reason;
  private String documentNumber;

  @ElementCollection
  @CollectionTable(name = "finance_estimate_move", joinColumns = @JoinColumn(name = "change_id"))
  private Set<Move> moves = new HashSet<>();

  private Instant createdAt;
  private String createdByName;

  protected EstimateChange() {}

  EstimateChange(
      UUID estimateId, int number, Content content, Instant createdAt, String createdByName) {
    super(Ids.next());
    this.estimateId = estimateId;
    this.number = number;
    this.changedOn = content.changedOn();
    this.reason = content.reason();
    this.documentNumber = content.documentNumber();
    this.moves = new HashSet<>(content.moves());
    this.createdAt = createdAt;
    this.createdByName = createdByName;
  }

  public int getNumber() {
    return number;
  }

  public LocalDate getChangedOn() {
    return changedOn;
  }

  public String getReason() {
    return reason;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public Set<Move> getMoves() {
    return Set.copyOf(moves);
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public String getCreatedByName() {
    return createdByName;
  }
}
