package kg.onuguu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import kg.onuguu.evaluation.EvaluationPartRepository;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.register.RegisterValues;
import kg.onuguu.shared.problem.ProblemException;

/** Finalised versions. */
@ApplicationScoped
public class VersionRepository implements EvaluationPartRepository<EvaluationVersion> {

  /** A version in short, without its text. */
  public record Summary(int number, String sha256, Instant finalisedAt, String finalisedByName) {}

  /** Newest first. */
  @Override
  public List<EvaluationVersion> inOrder(SelfEvaluation evaluation) {
    return list("selfEvaluationId = ?1 order by number desc", evaluation.getId());
  }

  /** Newest first, without their texts. */
  public List<Summary> summaries(SelfEvaluation evaluation) {
    return getEntityManager()
        .createQuery(
            "select new kg.onuguu.evaluation.decision.VersionRepository$Summary(v.number,"
                + " v.sha256, v.finalisedAt, v.finalisedByName) from EvaluationVersion v"
                + " where v.selfEvaluationId = :evaluation order by v.number desc",
            Summary.class)
        .setParameter("evaluation", evaluation.getId())
        .getResultList();
  }

  /** 404 for one that is not there. */
  EvaluationVersion numbered(SelfEvaluation evaluation, int number) {
    return find("selfEvaluationId = ?1 and number = ?2", evaluation.getId(), number)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }

  /** The newest version. */
  EvaluationVersion newest(SelfEvaluation evaluation) {
    return numbered(evaluation, evaluation.getVersionNumber());
  }

  /** The register values that the newest version froze. */
  public RegisterValues newestValues(SelfEvaluation evaluation) {
    return new RegisterValues(newest(evaluation).getRegisterValues());
  }
}
