package kg.onuguu.finance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A line of the book of a school. What it says is final; only its links change. A mistake
 * is taken back by a reversal, and both stay.
 */
@Entity
@Table(name = "finance_entry")
public class FinanceEntry extends EntryText {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Column(updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 10, updatable = false)
  private EntryType entryType;

  /** The money with its sign: the remainder of a source is the sum of these. */
  @Column(precision = 14, scale = 2, updatable = false)
  private BigDecimal posted;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID decisionId;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  private UUID activityId;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID reversesId;

  private boolean reversed;

  @Column(length = 500, updatable = false)
  private String reason;

  @Column(length = 500)
  private String duplicateDismissedReason;

  @ElementCollection
  @CollectionTable(name = "finance_entry_evidence", joinColumns = @JoinColumn(name = "entry_id"))
  @OrderColumn(name = "position")
  @Column(name = "evidence_id", length = 16)
  @JdbcTypeCode(SqlTypes.BINARY)
  private List<UUID> evidenceIds = new ArrayList<>();

  /** Earlier entries that this one looks like, as it was found when it was written. */
  @ElementCollection
  @CollectionTable(name = "finance_duplicate", joinColumns = @JoinColumn(name = "entry_id"))
  @Column(name = "twin_id", length = 16)
  @JdbcTypeCode(SqlTypes.BINARY)
  private Set<UUID> twinIds = new HashSet<>();

  @Column(length = 900, updatable = false)
  private String searchText;

  /** The name of a natural person, searched by the own school alone. */
  @Column(length = 300, updatable = false)
  private String privateText;

  @Column(updatable = false)
  private Instant createdAt;

  @Column(length = 200, updatable = false)
  private String createdBy;

  protected FinanceEntry() {}

  /** An income or an expense; number and twins come from the book. */
  FinanceEntry(
      UUID schoolId,
      int number,
      EntryContent content,
      EntryLinks links,
      Set<UUID> twinIds,
      String author,
      Instant at) {
    this(schoolId, number, content.flow(), content, author, at);
    posted = content.posted();
    this.twinIds.addAll(twinIds);
    link(links);
  }

  private FinanceEntry(
      UUID schoolId, int number, EntryType type, EntryContent content, String author, Instant at) {
    super(content);
    this.schoolId = schoolId;
    this.number = number;
    entryType = type;
    searchText =
        Words.search(
            number,
            getPurpose(),
            isCounterpartyPrivate() ? null : getCounterparty(),
            getDocument() == null ? null : getDocument().number());
    privateText = isCounterpartyPrivate() ? Words.search(getCounterparty()) : "";
    createdAt = at;
    createdBy = author;
  }

  /** The opposite of this entry; from now on it counts as reversed. */
  FinanceEntry reverse(int newNumber, EntryDay day, String why, String author, Instant at) {
    FinanceEntry reversal =
        new FinanceEntry(schoolId, newNumber, EntryType.REVERSAL, content().on(day), author, at);
    reversal.posted = posted == null ? null : posted.negate();
    reversal.activityId = activityId;
    reversal.decisionId = decisionId;
    reversal.reversesId = getId();
    reversal.reason = why;
    reversed = true;
    return reversal;
  }

  /** Replaces all links. */
  final void link(EntryLinks links) {
    activityId = links.activityId();
    decisionId = links.decisionId();
    duplicateDismissedReason = links.duplicateDismissedReason();
    if (!evidenceIds.equals(links.evidenceIds())) {
      evidenceIds.clear();
      evidenceIds.addAll(links.evidenceIds());
    }
  }

  /** Why it is not the same money again. */
  void dismissDuplicate(String why) {
    duplicateDismissedReason = why;
  }

  EntryLinks links() {
    return new EntryLinks(activityId, decisionId, evidenceIds, duplicateDismissedReason);
  }

  /** It counts, and can be taken back. */
  public boolean isReversible() {
    return entryType != EntryType.REVERSAL && !reversed;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public int getNumber() {
    return number;
  }

  public EntryType getEntryType() {
    return entryType;
  }

  public BigDecimal getPosted() {
    return posted;
  }

  public UUID getDecisionId() {
    return decisionId;
  }

  public UUID getActivityId() {
    return activityId;
  }

  public UUID getReversesId() {
    return reversesId;
  }

  public boolean isReversed() {
    return reversed;
  }

  public String getReason() {
    return reason;
  }

  public String getDuplicateDismissedReason() {
    return duplicateDismissedReason;
  }

  /** In the order in which they were attached. */
  public List<UUID> getEvidenceIds() {
    return List.copyOf(evidenceIds);
  }

  Set<UUID> getTwinIds() {
    return Set.copyOf(twinIds);
  }

  String getSearchText() {
    return searchText;
  }

  String getPrivateText() {
    return privateText;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public String getCreatedBy() {
    return createdBy;
  }
}
