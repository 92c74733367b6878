package kg.onuguu.finance.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes an estimate without a caller, for demonstrations. Never behind an endpoint. */
@ApplicationScoped
public class EstimateSeeding {
  private final EstimateRepository estimates;
  private final EstimateChangeRepository changes;

  EstimateSeeding(EstimateRepository estimates, EstimateChangeRepository changes) {
    this.estimates = estimates;
    this.changes = changes;
  }

  /** A confirmed estimate with its changes, each by the same person at the same moment. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(
      UUID schoolId,
      int year,
      List<Line> lines,
      Confirmation paper,
      List<EstimateChange.Content> moved,
      Instant at,
      String author) {
    Estimate estimate = new Estimate(schoolId, year, at);
    estimate.rewrite(lines, at);
    estimate.confirm(paper);
    estimates.persist(estimate);
    for (int i = 0; i < moved.size(); i++) {
      changes.persist(new EstimateChange(estimate.getId(), i + 1, moved.get(i), at, author));
    }
    estimates.flush();
  }
}
