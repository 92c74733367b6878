package kg.onuguu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.EvaluationAudit;
import kg.onuguu.evaluation.EvaluationVerb;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.SelfEvaluationStatus;
import kg.onuguu.evaluation.annex.AnnexFreezer;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.evaluation.content.PartsReader;
import kg.onuguu.evaluation.finding.EvaluationFindings;
import kg.onuguu.plan.Texts;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/**
 * Moves a self-evaluation on its way. Decisions on one come one after the other: its row is
 * locked, and each changes its version.
 */
@ApplicationScoped
public class Deciding {
  private final EvaluationAccess access;
  private final PartsReader parts;
  private final EvaluationFindings findings;
  private final Freezer freezer;
  private final AnnexFreezer annexes;
  private final EvaluationDecisionRepository decisions;
  private final Event<RegisterChanged> changes;
  private final EvaluationAudit audit;
  private final BusinessTime time;

  Deciding(
      EvaluationAccess access,
      PartsReader parts,
      EvaluationFindings findings,
      Freezer freezer,
      AnnexFreezer annexes,
      EvaluationDecisionRepository decisions,
      Event<RegisterChanged> changes,
      EvaluationAudit audit,
      BusinessTime time) {
    this.access = access;
    this.parts = parts;
    this.findings = findings;
    this.freezer = freezer;
    this.annexes = annexes;
    this.decisions = decisions;
    this.changes = changes;
    this.audit = audit;
    this.time = time;
  }

  /** The self-evaluation after the decision. */
  @Transactional
  public SelfEvaluation decide(
      Caller caller,
      UUID id,
      EvaluationVerb verb,
      String comment,
      String ifMatch,
      Language language) {
    SelfEvaluation evaluation = access.lock(caller.scope(), id);
    Precondition.requireMatch(ifMatch, evaluation.getVersion());
    if (verb == EvaluationVerb.RETURN) {
      Texts.requireWords(comment, "/comment");
    }
    return apply(caller, evaluation, verb, Texts.orNull(comment), time.now(), language);
  }

  /** The same for one that is locked already, at a time of the caller's choice. */
  public SelfEvaluation apply(
      Caller caller,
      SelfEvaluation evaluation,
      EvaluationVerb verb,
      String comment,
      Instant now,
      Language language) {
    SelfEvaluationStatus before = evaluation.getStatus();
    EvaluationVersion version = null;
    switch (verb) {
      case AGREE -> evaluation.agree(caller.role(), now);
      case REOPEN -> {
        evaluation.reopen(caller.role(), now);
        annexes.thaw(evaluation);
      }
      case FINALISE -> version = finalise(caller, evaluation, now, language);
      case SUBMIT -> evaluation.submit(caller.role(), now);
      case RETURN -> evaluation.giveBack(caller.role(), now);
      case ACCEPT -> evaluation.accept(caller.role(), now);
    }
    EvaluationDecision decision =
        new EvaluationDecision(evaluation, verb, before, comment, caller, now);
    decisions.persistAndFlush(decision);
    if (verb == EvaluationVerb.ACCEPT) {
      // from now on it speaks of the past
      changes.fire(RegisterChanged.of(evaluation.getSchool().getId(), Register.MISSION));
    }
    audit.write(
        action(verb),
        evaluation,
        AuditChanges.of("status", before, evaluation.getStatus())
            .and("comment", null, comment)
            .and("versionNumber", null, version == null ? null : version.getNumber())
            .and("sha256", null, version == null ? null : version.getSha256()));
    return evaluation;
  }

  /** The checks see it as it is before: register values are read live and then stored. */
  private EvaluationVersion finalise(
      Caller caller, SelfEvaluation evaluation, Instant now, Language language) {
    evaluation.requireAllowed(EvaluationVerb.FINALISE, caller.role());
    EvaluationParts whole = parts.of(evaluation);
    List<Violation> stopping = findings.stopping(whole, language);
    if (!stopping.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, stopping);
    }
    evaluation.finalise(caller.role(), now);
    return freezer.freeze(whole, caller, now);
  }

  private static AuditAction action(EvaluationVerb verb) {
    return switch (verb) {
      case AGREE, ACCEPT -> AuditAction.DECIDED;
      case REOPEN -> AuditAction.REOPENED;
      case FINALISE -> AuditAction.CONFIRMED;
      case SUBMIT -> AuditAction.SUBMITTED;
      case RETURN -> AuditAction.RETURNED;
    };
  }
}
