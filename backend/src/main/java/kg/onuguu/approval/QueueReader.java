package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.ScopeCondition;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanStatus;
import kg.onuguu.shared.text.SearchText;
import kg.onuguu.shared.web.Paging;

/**
 * Plans that wait for the education authority: approved by the director, not yet decided by
 * it. The longest waiting come first. Two queries, however long the queue is.
 */
@ApplicationScoped
public class QueueReader {
  private static final String FROM =
      " from Plan plan join plan.school school join Decision approval on approval.planId = plan.id"
          + " and approval.versionNumber = plan.versionNumber and approval.step = :director"
          + " where plan.status = :waiting and (";

  private final EntityManager database;

  QueueReader(EntityManager database) {
    this.database = database;
  }

  /**
   * @param since when the director's approval was entered
   * @param openComments comments that nobody has settled
   */
  public record Waiting(Plan plan, Instant since, long openComments, boolean returnedBefore) {}

  public record Page(List<Waiting> items, long total) {}

  public Page page(AccessScope scope, String words, Paging paging) {
    List<Waiting> items =
        query(
                "select new kg.onuguu.approval.QueueReader$Waiting(plan, approval.enteredAt,"
                    + " (select count(*) from PlanComment comment where comment.planId = plan.id"
                    + " and comment.parentId is null and comment.resolvedAt is null),"
                    + " exists (select 1 from PlanVersion earlier where earlier.planId = plan.id"
                    + " and earlier.outcome = :returned))",
                " order by approval.enteredAt, plan.id",
                scope,
                words,
                Waiting.class)
            .setParameter("returned", PlanStatus.RETURNED)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList();
    long total = query("select count(*)", "", scope, words, Long.class).getSingleResult();
    return new Page(items, total);
  }

  private <T> TypedQuery<T> query(
      String select, String order, AccessScope scope, String words, Class<T> type) {
    ScopeCondition visible = scope.onSchool();
    Map<String, Object> parameters = new HashMap<>(visible.parameters().map());
    StringBuilder where = new StringBuilder(visible.hql()).append(')');
    List<String> patterns = SearchText.patterns(words);
    for (int i = 0; i < patterns.size(); i++) {
      where.append(
          " and (plan.searchText like :word%1$d or school.searchText like :word%1$d)".formatted(i));
      parameters.put("word" + i, patterns.get(i));
    }
    TypedQuery<T> query = database.createQuery(select + FROM + where + order, type);
    parameters.forEach(query::setParameter);
    return query
        .setParameter("director", ApprovalStep.DIRECTOR)
        .setParameter("waiting", PlanStatus.APPROVED);
  }
}
