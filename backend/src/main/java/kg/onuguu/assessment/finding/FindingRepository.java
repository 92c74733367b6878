package kg.onuguu.assessment.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.assessment.Assessment;
import kg.onuguu.shared.database.InList;
import kg.onuguu.shared.problem.ProblemException;

/** Findings, by an assessment that was read through the scope of the caller. */
@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<AssessmentFinding, UUID> {

  private record Counted(UUID assessmentId, FindingKind kind, long count) {}

  /** Strengths before weaknesses, each in the order of writing. */
  List<AssessmentFinding> of(Assessment assessment) {
    return list("assessmentId = ?1 order by kind, id", assessment.getId());
  }

  /** One finding of that assessment; 404 for one of another. */
  AssessmentFinding require(Assessment assessment, UUID id) {
    return find("assessmentId = ?1 and id = ?2", assessment.getId(), id)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }

  /** How many of each kind assessments have that were read already, in one query. */
  Map<UUID, Map<FindingKind, Integer>> counts(Collection<UUID> assessmentIds) {
    InList among = InList.of("finding.assessmentId", "assessment", assessmentIds);
    TypedQuery<Counted> query =
        getEntityManager()
            .createQuery(
                "select new kg.onuguu.assessment.finding.FindingRepository$Counted("
                    + "finding.assessmentId, finding.kind, count(*)) from AssessmentFinding finding"
                    + " where "
                    + among.hql()
                    + " group by finding.assessmentId, finding.kind",
                Counted.class);
    among.parameters().forEach(query::setParameter);
    Map<UUID, Map<FindingKind, Integer>> counts = new HashMap<>();
    for (Counted counted : query.getResultList()) {
      counts
          .computeIfAbsent(counted.assessmentId(), id -> new EnumMap<>(FindingKind.class))
          .put(counted.kind(), Math.toIntExact(counted.count()));
    }
    return counts;
  }
}
