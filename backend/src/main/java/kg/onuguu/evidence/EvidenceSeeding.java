package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Records evidence without a caller, for demonstrations. Never behind an endpoint. */
@ApplicationScoped
public class EvidenceSeeding {
  private final EvidenceRepository evidence;

  EvidenceSeeding(EvidenceRepository evidence) {
    this.evidence = evidence;
  }

  /** A link or a register record; files come over the wire only. */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID write(UUID schoolId, EvidenceContent content, String author, Instant at) {
    EvidenceSource source =
        content.register() == null ? EvidenceSource.LINK : EvidenceSource.REGISTER;
    Evidence record = new Evidence(schoolId, source, content, author, at);
    evidence.persistAndFlush(record);
    return record.getId();
  }
}
