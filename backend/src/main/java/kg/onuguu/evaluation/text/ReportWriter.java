package kg.onuguu.evaluation.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.SelfEvaluationReportPart;
import kg.onuguu.api.model.SelfEvaluationReportPartUpdate;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.EvaluationAudit;
import kg.onuguu.evaluation.EvaluationAudit.Part;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.narrative.ChangedWords;
import kg.onuguu.evaluation.narrative.Narrative;
import kg.onuguu.evaluation.narrative.NarrativeMapper;
import kg.onuguu.evaluation.narrative.NarrativeRules;
import kg.onuguu.evaluation.register.RegisterCodes;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Writes the parts of the working commission's report, each with its own version. */
@ApplicationScoped
public class ReportWriter {
  private final EvaluationAccess access;
  private final ReportPartRepository parts;
  private final RegisterCodes codes;
  private final NarrativeMapper narratives;
  private final TextMapper mapper;
  private final EvaluationAudit audit;
  private final BusinessTime time;

  ReportWriter(
      EvaluationAccess access,
      ReportPartRepository parts,
      RegisterCodes codes,
      NarrativeMapper narratives,
      TextMapper mapper,
      EvaluationAudit audit,
      BusinessTime time) {
    this.access = access;
    this.parts = parts;
    this.codes = codes;
    this.narratives = narratives;
    this.mapper = mapper;
    this.audit = audit;
    this.time = time;
  }

  /** What the journal compares. */
  private record Trail(String text) {}

  @Transactional
  public SelfEvaluationReportPart replace(
      Caller author, UUID id, String code, SelfEvaluationReportPartUpdate update, String ifMatch) {
    SelfEvaluation evaluation = access.edit(author.scope(), id);
    ReportPart part = parts.requireBy(evaluation, "code", code);
    Precondition.requireMatch(ifMatch, part.getVersion());
    NarrativeRules.check(update.getNarrative(), codes, evaluation.period());
    Narrative after = narratives.toContent(update.getNarrative());
    ChangedWords words = ChangedWords.between(part.getNarrative().plain(), after.plain());
    part.rewrite(after, author, time.now());
    parts.flush();
    audit.changed(
        evaluation,
        part.getId(),
        new Part("report", code),
        new Trail(words.before()),
        new Trail(words.after()));
    return mapper.toApi(part);
  }
}
