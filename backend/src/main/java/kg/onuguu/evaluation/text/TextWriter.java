package kg.onuguu.evaluation.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.CriterionResponseUpdate;
import kg.onuguu.api.model.IntroBlockUpdate;
import kg.onuguu.api.model.SelfEvaluationCriterion;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.EvaluationAudit;
import kg.onuguu.evaluation.EvaluationAudit.Part;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.criteria.CriteriaSetRepository;
import kg.onuguu.evaluation.criteria.SetCriterion;
import kg.onuguu.evaluation.narrative.ChangedWords;
import kg.onuguu.evaluation.narrative.NarrativeRules;
import kg.onuguu.evaluation.register.RegisterCodes;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/**
 * Writes the introduction and the criteria. Each part has a version of its own: several people
 * write at once, and only who writes the same part as another meets 412.
 */
@ApplicationScoped
public class TextWriter {
  private final EvaluationAccess access;
  private final IntroBlockRepository intro;
  private final CriterionResponseRepository responses;
  private final CriteriaSetRepository sets;
  private final RegisterCodes codes;
  private final CriterionViews views;
  private final TextMapper mapper;
  private final Event<RegisterChanged> changes;
  private final EvaluationAudit audit;
  private final BusinessTime time;

  TextWriter(
      EvaluationAccess access,
      IntroBlockRepository intro,
      CriterionResponseRepository responses,
      CriteriaSetRepository sets,
      RegisterCodes codes,
      CriterionViews views,
      TextMapper mapper,
      Event<RegisterChanged> changes,
      EvaluationAudit audit,
      BusinessTime time) {
    this.access = access;
    this.intro = intro;
    this.responses = responses;
    this.sets = sets;
    this.codes = codes;
    this.views = views;
    this.mapper = mapper;
    this.changes = changes;
    this.audit = audit;
    this.time = time;
  }

  /** What the journal compares of an introduction. */
  private record IntroTrail(String text, boolean notApplicable, String reason) {}

  /** What the journal compares of a criterion. */
  private record CriterionTrail(
      String text, Level level, String notApplicablePart, String noEvidenceReason) {}

  @Transactional
  IntroBlock replaceIntro(
      Caller author, UUID id, String block, IntroBlockUpdate update, String ifMatch) {
    IntroKind kind = IntroKind.named(block);
    SelfEvaluation evaluation = access.edit(author.scope(), id);
    IntroBlock part = intro.requireBy(evaluation, "block", kind);
    Precondition.requireMatch(ifMatch, part.getVersion());
    NarrativeRules.check(update.getNarrative(), codes, evaluation.period());
    IntroBlock.Content before = part.content();
    IntroBlock.Content after = mapper.toContent(update);
    TextRefusals.check(after);
    part.rewrite(after, author, time.now());
    intro.flush();
    if (kind == IntroKind.MISSION) {
      changes.fire(RegisterChanged.of(evaluation.getSchool().getId(), Register.MISSION));
    }
    ChangedWords words =
        ChangedWords.between(before.narrative().plain(), after.narrative().plain());
    audit.changed(
        evaluation,
        part.getId(),
        new Part("intro", kind.code()),
        new IntroTrail(words.before(), before.notApplicable(), before.reason()),
        new IntroTrail(words.after(), after.notApplicable(), part.getReason()));
    return part;
  }

  @Transactional
  SelfEvaluationCriterion replaceCriterion(
      Caller author, UUID id, String code, CriterionResponseUpdate update, String ifMatch) {
    SelfEvaluation evaluation = access.edit(author.scope(), id);
    CriterionResponse response = responses.requireBy(evaluation, "code", code);
    Precondition.requireMatch(ifMatch, response.getVersion());
    NarrativeRules.check(update.getNarrative(), codes, evaluation.period());
    CriterionResponse.Content before = response.content();
    CriterionResponse.Content after = mapper.toContent(update);
    TextRefusals.check(after, criterion(evaluation, code));
    response.rewrite(after, author, time.now());
    responses.flush();
    ChangedWords words =
        ChangedWords.between(before.narrative().plain(), after.narrative().plain());
    audit.changed(
        evaluation,
        response.getId(),
        new Part("criterion", code),
        new CriterionTrail(
            words.before(), before.level(), before.notApplicablePart(), before.noEvidenceReason()),
        new CriterionTrail(
            words.after(), after.level(), after.notApplicablePart(), after.noEvidenceReason()));
    return views.of(evaluation, List.of(response), true).get(0);
  }

  private SetCriterion criterion(SelfEvaluation evaluation, String code) {
    return sets.of(evaluation.getSetId()).criterion(code).orElseThrow(ProblemException::notFound);
  }
}
