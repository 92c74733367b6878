package kg.onuguu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.SelfEvaluationContent;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.annex.AnnexFreezer;
import kg.onuguu.evaluation.annex.AnnexReader;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.evaluation.register.DeclaredNotes;
import kg.onuguu.evaluation.register.RegisterMapper;
import kg.onuguu.evaluation.text.TextMapper;
import kg.onuguu.shared.json.CanonicalJson;

/** Freezes a self-evaluation: its text as canonical JSON with a SHA-256, its register values. */
@ApplicationScoped
class Freezer {
  private final AnnexReader annexes;
  private final AnnexFreezer annexFreezer;
  private final VersionRepository versions;
  private final DeclaredNotes declared;
  private final TextMapper texts;
  private final RegisterMapper registers;
  private final FrozenMapper frozen;
  private final CanonicalJson json;

  Freezer(
      AnnexReader annexes,
      AnnexFreezer annexFreezer,
      VersionRepository versions,
      DeclaredNotes declared,
      TextMapper texts,
      RegisterMapper registers,
      FrozenMapper frozen,
      CanonicalJson json) {
    this.annexes = annexes;
    this.annexFreezer = annexFreezer;
    this.versions = versions;
    this.declared = declared;
    this.texts = texts;
    this.registers = registers;
    this.frozen = frozen;
    this.json = json;
  }

  /** The next version, stored; the files of the annexes are held with it. */
  EvaluationVersion freeze(EvaluationParts parts, Caller by, Instant now) {
    SelfEvaluation evaluation = parts.evaluation();
    EvaluationVersion version =
        new EvaluationVersion(
            evaluation.getId(),
            evaluation.getVersionNumber(),
            json.freeze(content(parts, by)),
            parts.values().figures(),
            by,
            now);
    annexFreezer.freeze(parts.annexes());
    versions.persistAndFlush(version);
    return version;
  }

  private SelfEvaluationContent content(EvaluationParts parts, Caller by) {
    SelfEvaluation evaluation = parts.evaluation();
    return frozen
        .toApi(evaluation)
        .criteriaCode(parts.set().getCode())
        .criteriaVersion(parts.set().getNumber())
        .intro(parts.intro().stream().map(texts::toApi).toList())
        .criteria(parts.criteria().stream().map(frozen::toApi).toList())
        .points(parts.points().stream().map(view -> frozen.toApi(view.point())).toList())
        .commission(texts.toApi(parts.commission()))
        .reportParts(parts.reportParts().stream().map(texts::toApi).toList())
        .recommendations(parts.recommendations().stream().map(frozen::toApi).toList())
        .annexes(
            parts.annexes().stream().map(annex -> annexes.view(evaluation, annex, true)).toList())
        .values(parts.values().figures().stream().map(registers::toApi).toList())
        .declared(declared.of(evaluation, by.scope()));
  }
}
