package kg.onuguu.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.problem.ProblemException;

/**
 * Rows of a self-evaluation. The scope was decided when it was read or locked, so these finders
 * take the self-evaluation itself, never a bare id.
 */
public interface EvaluationPartRepository<T extends EvaluationPart>
    extends PanacheRepositoryBase<T, UUID> {

  /** All rows in their order. */
  List<T> inOrder(SelfEvaluation evaluation);

  /** One row of that self-evaluation; 404 for a row of another. */
  default T require(SelfEvaluation evaluation, UUID id) {
    return find("selfEvaluationId = ?1 and id = ?2", evaluation.getId(), id)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }

  /** The row with that value of a field that is unique in a self-evaluation; 404 without one. */
  default T requireBy(SelfEvaluation evaluation, String field, Object value) {
    return find("selfEvaluationId = ?1 and " + field + " = ?2", evaluation.getId(), value)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }
}
