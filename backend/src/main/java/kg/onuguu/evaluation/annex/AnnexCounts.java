package kg.onuguu.evaluation.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;
import kg.onuguu.evaluation.SelfEvaluation;

/** How many annexes stand at each criterion. */
@ApplicationScoped
public class AnnexCounts {
  private final EntityManager database;

  AnnexCounts(EntityManager database) {
    this.database = database;
  }

  record Count(String criterionCode, long annexes) {}

  /** By criterion, those without any left out; one query. */
  public Map<String, Integer> byCriterion(SelfEvaluation evaluation) {
    return database
        .createQuery(
            "select new kg.onuguu.evaluation.annex.AnnexCounts$Count(code, count(*))"
                + " from Annex annex join annex.criterionCodes code"
                + " where annex.selfEvaluationId = :evaluation group by code",
            Count.class)
        .setParameter("evaluation", evaluation.getId())
        .getResultStream()
        .collect(Collectors.toMap(Count::criterionCode, count -> (int) count.annexes()));
  }
}
