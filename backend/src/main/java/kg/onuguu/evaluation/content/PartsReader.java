package kg.onuguu.evaluation.content;

import jakarta.enterprise.context.ApplicationScoped;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.annex.AnnexReader;
import kg.onuguu.evaluation.criteria.CriteriaSets;
import kg.onuguu.evaluation.decision.VersionRepository;
import kg.onuguu.evaluation.recommendation.RecommendationViews;
import kg.onuguu.evaluation.register.RegisterReader;
import kg.onuguu.evaluation.register.RegisterValues;
import kg.onuguu.evaluation.swot.SwotViews;
import kg.onuguu.evaluation.text.CriterionResponseRepository;
import kg.onuguu.evaluation.text.IntroBlockRepository;
import kg.onuguu.evaluation.text.ReportPartRepository;
import kg.onuguu.evaluation.text.WorkingCommissionRepository;

/** Reads all parts of a self-evaluation in a fixed number of queries, however large it is. */
@ApplicationScoped
public class PartsReader {
  private final CriteriaSets sets;
  private final IntroBlockRepository intro;
  private final CriterionResponseRepository criteria;
  private final SwotViews points;
  private final WorkingCommissionRepository commissions;
  private final ReportPartRepository reportParts;
  private final RecommendationViews recommendations;
  private final AnnexReader annexes;
  private final RegisterReader registers;
  private final VersionRepository versions;

  PartsReader(
      CriteriaSets sets,
      IntroBlockRepository intro,
      CriterionResponseRepository criteria,
      SwotViews points,
      WorkingCommissionRepository commissions,
      ReportPartRepository reportParts,
      RecommendationViews recommendations,
      AnnexReader annexes,
      RegisterReader registers,
      VersionRepository versions) {
    this.sets = sets;
    this.intro = intro;
    this.criteria = criteria;
    this.points = points;
    this.commissions = commissions;
    this.reportParts = reportParts;
    this.recommendations = recommendations;
    this.annexes = annexes;
    this.registers = registers;
    this.versions = versions;
  }

  /** Of a self-evaluation that was read or locked through a scope. */
  public EvaluationParts of(SelfEvaluation evaluation) {
    CriteriaSets.Seen set = sets.pinned(evaluation.getSetId());
    return new EvaluationParts(
        evaluation,
        set.set(),
        set.newest(),
        intro.inOrder(evaluation),
        criteria.inOrder(evaluation),
        points.of(evaluation),
        commissions.of(evaluation),
        reportParts.inOrder(evaluation),
        recommendations.of(evaluation),
        annexes.of(evaluation),
        values(evaluation));
  }

  /** Frozen from the finalisation on, live before it and when the text came back. */
  public RegisterValues values(SelfEvaluation evaluation) {
    return evaluation.getStatus().frozen() ? versions.newestValues(evaluation) : live(evaluation);
  }

  /** What the registers say now. */
  public RegisterValues live(SelfEvaluation evaluation) {
    return registers.of(evaluation.getSchool().getId(), evaluation.period());
  }
}
