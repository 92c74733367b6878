package kg.onuguu.plan.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.plan.PlanPart;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How far an activity has come, and the evidence that shows it. */
@MappedSuperclass
abstract class CarriedOut extends PlanPart {
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 20)
  private TaskStatus status = TaskStatus.PLANNED;

  private LocalDate startedOn;
  private LocalDate actualOn;

  @Column(length = Length.LONG32)
  private String actualResult;

  @Column(length = 200)
  private String reachedValue;

  @Column(length = Length.LONG32)
  private String statusReason;

  @Column(name = "progress_note", length = 2000)
  private String note;

  @ElementCollection
  @CollectionTable(name = "activity_evidence", joinColumns = @JoinColumn(name = "activity_id"))
  @Column(name = "evidence_id", length = 16)
  @JdbcTypeCode(SqlTypes.BINARY)
  private Set<UUID> evidenceIds = new HashSet<>();

  protected CarriedOut() {}

  protected CarriedOut(UUID id, UUID planId) {
    super(id, planId);
  }

  /** The caller has checked result or reason and the evidence. */
  public void record(Progress progress) {
    status = progress.status();
    startedOn = progress.startedOn();
    actualOn = progress.actualOn();
    actualResult = progress.actualResult();
    reachedValue = progress.reachedValue();
    statusReason = progress.statusReason();
    note = progress.note();
    if (!evidenceIds.equals(progress.evidenceIds())) {
      evidenceIds.clear();
      evidenceIds.addAll(progress.evidenceIds());
    }
  }

  public Progress progress() {
    return new Progress(
        status, startedOn, actualOn, actualResult, reachedValue, statusReason, note, evidenceIds);
  }

  /** Whether any evidence shows it. */
  boolean isShown() {
    return !evidenceIds.isEmpty();
  }

  public TaskStatus getStatus() {
    return status;
  }

  public LocalDate getStartedOn() {
    return startedOn;
  }

  public LocalDate getActualOn() {
    return actualOn;
  }

  public String getActualResult() {
    return actualResult;
  }

  public String getReachedValue() {
    return reachedValue;
  }

  public String getStatusReason() {
    return statusReason;
  }

  public String getNote() {
    return note;
  }

  /** In a stable order, as the predecessors. */
  public List<UUID> getEvidenceIds() {
    return evidenceIds.stream().sorted().toList();
  }
}
