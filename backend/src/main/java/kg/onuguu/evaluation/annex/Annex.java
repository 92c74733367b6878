package kg.onuguu.evaluation.annex;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.evaluation.EvaluationPart;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Evidence of the school at criteria of a self-evaluation; its number is its rank. */
@Entity
@Table(name = "self_evaluation_annex")
public class Annex extends EvaluationPart {
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16, updatable = false)
  private UUID evidenceId;

  private int position;
  private Integer frozenRevision;

  @ElementCollection
  @CollectionTable(
      name = "self_evaluation_annex_criterion",
      joinColumns = @JoinColumn(name = "annex_id"))
  @Column(name = "criterion_code", length = 20)
  private Set<String> criterionCodes = new HashSet<>();

  protected Annex() {}

  public Annex(UUID selfEvaluationId, UUID evidenceId, int position, Collection<String> codes) {
    super(selfEvaluationId);
    this.evidenceId = evidenceId;
    this.position = position;
    criterionCodes.addAll(codes);
  }

  void standAt(Collection<String> codes) {
    criterionCodes.retainAll(codes);
    criterionCodes.addAll(codes);
  }

  void move(int to) {
    position = to;
  }

  /** What readers outside the school see of the file from now on; null when it is live again. */
  void freeze(Integer revision) {
    frozenRevision = revision;
  }

  public UUID getEvidenceId() {
    return evidenceId;
  }

  public Integer getFrozenRevision() {
    return frozenRevision;
  }

  /** In their order. */
  public List<String> getCriterionCodes() {
    return criterionCodes.stream().sorted().toList();
  }
}
