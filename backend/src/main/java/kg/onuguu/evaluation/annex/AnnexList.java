package kg.onuguu.evaluation.annex;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;

/** The order of the annexes as a thing with a version; it has the id of its self-evaluation. */
@Entity
@Table(name = "self_evaluation_annex_list")
public class AnnexList extends BaseEntity {
  private Instant changedAt;

  protected AnnexList() {}

  public AnnexList(UUID selfEvaluationId, Instant now) {
    super(selfEvaluationId);
    changedAt = now;
  }

  /** Whoever read the order before must read it again. */
  void changed(Instant now) {
    changedAt = now;
  }
}
