package kg.onuguu.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import kg.onuguu.file.FileSeeding;

/** Records evidence without a caller, for demonstrations. Never behind an endpoint. */
@ApplicationScoped
public class EvidenceSeeding {
  private final EvidenceRepository evidence;
  private final FileSeeding files;

  EvidenceSeeding(EvidenceRepository evidence, FileSeeding files) {
    this.evidence = evidence;
    this.files = files;
  }

  /** A file, looked at like any other. */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID write(
      UUID schoolId,
      EvidenceContent content,
      String author,
      Instant at,
      String fileName,
      byte[] file) {
    Evidence record = new Evidence(schoolId, EvidenceSource.FILE, content, author, at);
    record.revise(files.keep(schoolId, fileName, file), null, author, at);
    evidence.persistAndFlush(record);
    return record.getId();
  }

  /** A link or a register record. */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID write(UUID schoolId, EvidenceContent content, String author, Instant at) {
    EvidenceSource source =
        content.register() == null ? EvidenceSource.LINK : EvidenceSource.REGISTER;
    Evidence record = new Evidence(schoolId, source, content, author, at);
    evidence.persistAndFlush(record);
    return record.getId();
  }
}
