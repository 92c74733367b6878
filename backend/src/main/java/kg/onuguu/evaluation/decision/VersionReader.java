package kg.onuguu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.SelfEvaluationContent;
import kg.onuguu.api.model.SelfEvaluationVersion;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.shared.json.CanonicalJson;

/** Reads finalised versions. */
@ApplicationScoped
public class VersionReader {
  private final EvaluationAccess access;
  private final VersionRepository versions;
  private final CanonicalJson json;

  VersionReader(EvaluationAccess access, VersionRepository versions, CanonicalJson json) {
    this.access = access;
    this.versions = versions;
    this.json = json;
  }

  /** What the newest version froze. */
  public SelfEvaluationContent newest(SelfEvaluation evaluation) {
    return json.thaw(versions.newest(evaluation).getContent(), SelfEvaluationContent.class);
  }

  /** 404 for one that is not there, or that the reader may not see. */
  @Transactional
  public SelfEvaluationVersion read(AccessScope scope, UUID id, int number) {
    EvaluationVersion version = versions.numbered(access.require(scope, id), number);
    return new SelfEvaluationVersion()
        .number(version.getNumber())
        .sha256(version.getSha256())
        .intact(version.intact())
        .finalisedAt(version.getFinalisedAt())
        .finalisedByName(version.getFinalisedByName())
        .content(json.thaw(version.getContent(), SelfEvaluationContent.class));
  }
}
