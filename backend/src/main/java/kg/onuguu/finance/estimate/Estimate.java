package kg.onuguu.finance.estimate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The estimate (смета) of a school for one calendar year. A draft is written as a whole; once it is
 * confirmed its lines stand, and changes of their own move them.
 */
@Entity
@Table(name = "finance_estimate")
public class Estimate extends BaseEntity {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID schoolId;

  @Column(updatable = false)
  private int budgetYear;

  @ElementCollection
  @CollectionTable(name = "finance_estimate_line", joinColumns = @JoinColumn(name = "estimate_id"))
  private Set<Line> lines = new HashSet<>();

  @Embedded private Confirmation confirmation;

  private Instant updatedAt;

  protected Estimate() {}

  /** The empty draft that the first writer takes; the loser of a race meets its unique key. */
  Estimate(UUID schoolId, int budgetYear, Instant now) {
    super(Ids.next());
    this.schoolId = schoolId;
    this.budgetYear = budgetYear;
    this.updatedAt = now;
  }

  /** Replaces all lines; 409 once it is confirmed. */
  void rewrite(Collection<Line> written, Instant now) {
    requireDraft();
    lines.retainAll(written);
    lines.addAll(written);
    updatedAt = now;
  }

  void confirm(Confirmation paper) {
    requireDraft();
    confirmation = paper;
    updatedAt = paper.confirmedAt();
  }

  /** A change hangs on it: its version goes on, so that a form of before is stale. */
  void move(Instant now) {
    requireConfirmed();
    updatedAt = now;
  }

  void requireDraft() {
    if (status() == Status.CONFIRMED) {
      throw refused("confirmed");
    }
  }

  void requireConfirmed() {
    if (status() == Status.DRAFT) {
      throw refused("not_confirmed");
    }
  }

  static ProblemException refused(String key) {
    return new ProblemException(ProblemType.ILLEGAL_TRANSITION)
        .because(EstimateRefusals.BUNDLE, key, Map.of());
  }

  Status status() {
    return confirmation == null ? Status.DRAFT : Status.CONFIRMED;
  }

  UUID getSchoolId() {
    return schoolId;
  }

  int getBudgetYear() {
    return budgetYear;
  }

  Set<Line> getLines() {
    return Set.copyOf(lines);
  }

  /** Null while it is a draft. */
  Confirmation getConfirmation() {
    return confirmation;
  }

  Instant getUpdatedAt() {
    return updatedAt;
  }
}
