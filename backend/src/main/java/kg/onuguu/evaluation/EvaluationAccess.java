package kg.onuguu.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.time.BusinessTime;

/**
 * The ways to a self-evaluation: to read it, to write a part of it, to change its status. All end
 * in 404 outside the scope, or for what may not be read there yet; writers of one self-evaluation
 * come one after the other.
 */
@ApplicationScoped
public class EvaluationAccess {
  private final SelfEvaluationRepository evaluations;
  private final BusinessTime time;

  EvaluationAccess(SelfEvaluationRepository evaluations, BusinessTime time) {
    this.evaluations = evaluations;
    this.time = time;
  }

  /** To read. */
  public SelfEvaluation require(AccessScope scope, UUID id) {
    return evaluations.find(scope, id).orElseThrow(ProblemException::notFound);
  }

  /** For a change of status: locked till the end of the transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public SelfEvaluation lock(AccessScope scope, UUID id) {
    SelfEvaluation evaluation = evaluations.lock(id).orElseThrow(ProblemException::notFound);
    evaluations.find(scope, id).orElseThrow(ProblemException::notFound);
    return evaluation;
  }

  /** To write a part: locked, a draft or returned, and touched. */
  @Transactional(Transactional.TxType.MANDATORY)
  public SelfEvaluation edit(AccessScope scope, UUID id) {
    SelfEvaluation evaluation = lock(scope, id);
    evaluation.requireEditable();
    evaluations.touch(id, time.now());
    return evaluation;
  }
}
