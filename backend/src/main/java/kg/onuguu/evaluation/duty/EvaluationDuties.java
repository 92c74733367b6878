package kg.onuguu.evaluation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.SelfEvaluationRepository;
import kg.onuguu.evaluation.SelfEvaluationRepository.Filter;
import kg.onuguu.evaluation.SelfEvaluationStatus;
import kg.onuguu.evaluation.swot.SwotKind;
import kg.onuguu.shared.web.Paging;

/** What self-evaluations ask of somebody, for the start page; each is one query. */
@ApplicationScoped
public class EvaluationDuties {
  private static final int MOST = 5;

  private final EntityManager database;
  private final SelfEvaluationRepository evaluations;

  EvaluationDuties(EntityManager database, SelfEvaluationRepository evaluations) {
    this.database = database;
    this.evaluations = evaluations;
  }

  /** A comment that names the reader and waits for an answer. */
  public record Mention(
      UUID schoolId,
      UUID selfEvaluationId,
      UUID commentId,
      String criterionCode,
      String text,
      String authorName) {}

  /** Oldest first; settled ones, and those that the reader has answered, are over. */
  public List<Mention> mentions(Caller reader, AccessScope.SchoolScope school) {
    return database
        .createQuery(
            "select new kg.onuguu.evaluation.duty.EvaluationDuties$Mention(evaluation.school.id,"
                + " evaluation.id, c.id, c.criterionCode, c.text, c.authorName)"
                + " from CriterionComment c join c.mentions asked"
                + " join SelfEvaluation evaluation on evaluation.id = c.selfEvaluationId"
                + " left join CriterionComment root on root.id = c.parentId"
                + " where evaluation.school.id = :school and asked.accountId = :reader"
                + " and c.resolvedAt is null"
                + " and root.resolvedAt is null and not exists (select 1"
                + " from CriterionComment answer where answer.authorId = :reader"
                + " and answer.parentId = coalesce(c.parentId, c.id)"
                + " and answer.createdAt > c.createdAt) order by c.createdAt, c.id",
            Mention.class)
        .setParameter("school", school.schoolId())
        .setParameter("reader", reader.id())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** A criterion that the reader is to write; the date is null without one. */
  public record Assignment(
      UUID schoolId, UUID selfEvaluationId, String criterionCode, LocalDate dueOn) {}

  /** Assigned and not written yet, the earliest date first. */
  public List<Assignment> assignments(Caller reader, AccessScope.SchoolScope school) {
    return database
        .createQuery(
            "select new kg.onuguu.evaluation.duty.EvaluationDuties$Assignment("
                + "evaluation.school.id, evaluation.id, a.criterionCode, a.dueOn)"
                + " from CriterionAssignment a"
                + " join SelfEvaluation evaluation on evaluation.id = a.selfEvaluationId"
                + " join CriterionResponse response on response.selfEvaluationId = evaluation.id"
                + " and response.code = a.criterionCode"
                + " where evaluation.school.id = :school and a.assigneeId = :reader"
                + " and response.textLength = 0"
                + " and evaluation.status in (:draft, :returned)"
                + " order by case when a.dueOn is null then 1 else 0 end, a.dueOn, a.id",
            Assignment.class)
        .setParameter("school", school.schoolId())
        .setParameter("reader", reader.id())
        .setParameter("draft", SelfEvaluationStatus.DRAFT)
        .setParameter("returned", SelfEvaluationStatus.RETURNED)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** A self-evaluation that came back, with what the school has to do. */
  public record Returned(UUID schoolId, UUID selfEvaluationId, int schoolYear, String comment) {}

  /** The last word of whoever returned it. */
  public List<Returned> returned(AccessScope.SchoolScope school) {
    return database
        .createQuery(
            "select new kg.onuguu.evaluation.duty.EvaluationDuties$Returned("
                + "evaluation.school.id, evaluation.id, evaluation.schoolYear, d.comment)"
                + " from SelfEvaluation evaluation"
                + " join EvaluationDecision d on d.selfEvaluationId = evaluation.id"
                + " and d.statusAfter = :returned"
                + " where evaluation.school.id = :school and evaluation.status = :returned"
                + " and not exists (select 1 from EvaluationDecision later"
                + " where later.selfEvaluationId = evaluation.id"
                + " and later.decidedAt > d.decidedAt) order by evaluation.schoolYear desc",
            Returned.class)
        .setParameter("school", school.schoolId())
        .setParameter("returned", SelfEvaluationStatus.RETURNED)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Weaknesses of a self-evaluation, and how many of them are a problem of a plan. */
  public record Weaknesses(UUID selfEvaluationId, long count, long planned) {}

  /** Of the newest self-evaluation that names any. */
  public Optional<Weaknesses> weaknesses(AccessScope.SchoolScope school) {
    return database
        .createQuery(
            "select new kg.onuguu.evaluation.duty.EvaluationDuties$Weaknesses(evaluation.id,"
                + " count(distinct point.id), count(distinct problem.origin.weaknessId))"
                + " from SwotPoint point"
                + " join SelfEvaluation evaluation on evaluation.id = point.selfEvaluationId"
                + " left join PlanProblem problem on problem.origin.weaknessId = point.id"
                + " where evaluation.school.id = :school and point.kind = :weakness"
                + " group by evaluation.id, evaluation.schoolYear, evaluation.createdAt"
                + " order by evaluation.schoolYear desc, evaluation.createdAt desc",
            Weaknesses.class)
        .setParameter("school", school.schoolId())
        .setParameter("weakness", SwotKind.WEAKNESS)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Those that wait to be read, with their schools, for whoever looks at several schools. */
  public List<SelfEvaluation> submitted(AccessScope scope) {
    return evaluations.page(
        scope, new Filter(null, SelfEvaluationStatus.SUBMITTED, null), new Paging(0, MOST));
  }
}
