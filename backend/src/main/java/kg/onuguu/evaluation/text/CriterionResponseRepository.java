package kg.onuguu.evaluation.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.evaluation.EvaluationPartRepository;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.shared.database.InList;

/** What is said of the criteria. */
@ApplicationScoped
public class CriterionResponseRepository implements EvaluationPartRepository<CriterionResponse> {
  @Override
  public List<CriterionResponse> inOrder(SelfEvaluation evaluation) {
    return list("selfEvaluationId = ?1 order by position", evaluation.getId());
  }

  /** How far the criteria of a self-evaluation have come. */
  public record Progress(UUID selfEvaluationId, long written, long complete, long total) {}

  /** Of several self-evaluations that were read through a scope, in one query. */
  public Map<UUID, Progress> progress(Collection<UUID> selfEvaluationIds) {
    InList ids = InList.of("c.selfEvaluationId", "evaluation", selfEvaluationIds);
    TypedQuery<Progress> query =
        getEntityManager()
            .createQuery(
                "select new kg.onuguu.evaluation.text.CriterionResponseRepository$Progress("
                    + "c.selfEvaluationId,"
                    + " sum(case when c.textLength > 0 then 1L else 0L end),"
                    + " sum(case when c.textLength > 0 and (c.noEvidenceReason is not null"
                    + " or exists (select 1 from Annex annex join annex.criterionCodes shown"
                    + " where annex.selfEvaluationId = c.selfEvaluationId and shown = c.code))"
                    + " then 1L else 0L end),"
                    + " count(*)) from CriterionResponse c where "
                    + ids.hql()
                    + " group by c.selfEvaluationId",
                Progress.class);
    ids.parameters().forEach(query::setParameter);
    return query
        .getResultStream()
        .collect(Collectors.toMap(Progress::selfEvaluationId, progress -> progress));
  }
}
