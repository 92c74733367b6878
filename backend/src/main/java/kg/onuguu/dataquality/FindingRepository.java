package kg.onuguu.dataquality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.shared.database.Batch;
import kg.onuguu.shared.text.LocalizedName;
import kg.onuguu.shared.web.Paging;

/** Findings, through the scope of the caller; without one only for the engine that writes them. */
@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<Finding, UUID> {
  private static final String GRAVEST_FIRST =
      " order by case when finding.severity = ERROR then 0 when finding.severity = WARNING then 1"
          + " else 2 end";
  private static final String WITHIN_SCHOOL =
      ", finding.schoolYear desc, finding.code, finding.itemKey, finding.id";

  private static final String INSERT =
      Batch.insertInto(
          "data_quality_finding",
          List.of(
              "id",
              "school_id",
              "version",
              "code",
              "item_key",
              "severity",
              "status",
              "data_register",
              "school_year",
              "field",
              "sentence",
              "figures",
              "found_at",
              "opened_at"));

  record Found(List<Located> findings, long total) {}

  /** A finding and its school. */
  record Located(Finding finding, LocalizedName schoolName) {}

  /** So many findings of a register, severity and status. */
  record Count(Register register, Severity severity, FindingStatus status, long number) {}

  /** All that these checks ever found in the school, for the engine. */
  List<Finding> ofChecks(UUID schoolId, Collection<String> codes) {
    return list("schoolId = ?1 and code in ?2", schoolId, codes);
  }

  /** New ones, of which an import may make thousands. */
  void insert(List<Finding> fresh) {
    FigureList figures = new FigureList();
    new Batch(getEntityManager())
        .run(
            INSERT,
            fresh,
            (parameters, finding) ->
                parameters
                    .id(finding.getId())
                    .id(finding.getSchoolId())
                    .number(0)
                    .texts(finding.getCode(), finding.getItemKey())
                    .names(finding.getSeverity(), finding.getStatus(), finding.getRegister())
                    .number(finding.getSchoolYear())
                    .texts(finding.getField(), finding.getSentence())
                    .text(figures.convertToDatabaseColumn(finding.getFigures()))
                    .moment(finding.getFoundAt())
                    .moment(finding.getOpenedAt()));
  }

  /** Writes the moment, and holds the row until the end of the transaction. */
  void lockRun(UUID schoolId, Instant now) {
    getEntityManager()
        .createNativeQuery(
            "insert into data_quality_run (school_id, checked_at) values (:school, :now)"
                + " on duplicate key update checked_at = :now")
        .setParameter("school", schoolId)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** When checks of the school ran last. */
  Optional<Instant> lastRun(UUID schoolId) {
    return getEntityManager()
        .createNativeQuery(
            "select checked_at from data_quality_run where school_id = :school", Instant.class)
        .setParameter("school", schoolId)
        .getResultStream()
        .findFirst();
  }

  /** The Kyrgyz name of a school in the scope, for the journal. */
  Optional<String> schoolName(UUID schoolId, AccessScope scope) {
    return new FindingCriteria(getEntityManager(), scope)
        .and("school.id = :school", "school", schoolId)
        .query("select school.name.ky from School school", "", String.class)
        .getResultStream()
        .findFirst();
  }

  Optional<Finding> find(UUID schoolId, UUID id, AccessScope scope) {
    return of(schoolId, scope)
        .and("finding.id = :id", "id", id)
        .query("select finding" + FindingCriteria.FROM, "", Finding.class)
        .getResultStream()
        .findFirst();
  }

  /** What that check found under that key. */
  Optional<Finding> ofKey(UUID schoolId, String code, String key, AccessScope scope) {
    return of(schoolId, scope)
        .and("finding.code = :code", "code", code)
        .and("finding.itemKey = :key", "key", key)
        .query("select finding" + FindingCriteria.FROM, "", Finding.class)
        .getResultStream()
        .findFirst();
  }

  /** What is not fixed in these registers, the gravest first. */
  List<Finding> shown(UUID schoolId, Set<Register> registers, AccessScope scope) {
    return of(schoolId, scope)
        .and("finding.register in :registers", "registers", registers)
        .and(FindingCriteria.NOT_FIXED)
        .query(
            "select finding" + FindingCriteria.FROM, GRAVEST_FIRST + WITHIN_SCHOOL, Finding.class)
        .getResultList();
  }

  /** The gravest first, then by school. */
  Found page(FindingFilter filter, AccessScope scope, Paging paging) {
    FindingCriteria criteria = new FindingCriteria(getEntityManager(), scope);
    if (filter.schoolId() == null) {
      criteria.and("school.active = true");
    }
    if (filter.status() == null) {
      criteria.and(FindingCriteria.NOT_FIXED);
    }
    criteria
        .andEqual("finding.schoolId", "school", filter.schoolId())
        .andEqual("finding.status", "status", filter.status())
        .andEqual("finding.severity", "severity", filter.severity())
        .andEqual("finding.register", "register", filter.register())
        .andEqual("finding.code", "code", filter.code())
        .andEqual("finding.schoolYear", "year", filter.schoolYear());
    return new Found(
        criteria
            .query(
                "select new kg.onuguu.dataquality.FindingRepository$Located("
                    + "finding, school.name)"
                    + FindingCriteria.FROM,
                GRAVEST_FIRST + ", school.name.ky, school.id" + WITHIN_SCHOOL,
                Located.class)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList(),
        criteria.query("select count(*)" + FindingCriteria.FROM, "", Long.class).getSingleResult());
  }

  /** How many are not fixed. */
  List<Count> counts(UUID schoolId, AccessScope scope) {
    return of(schoolId, scope)
        .and(FindingCriteria.NOT_FIXED)
        .query(
            "select new kg.onuguu.dataquality.FindingRepository$Count("
                + "finding.register, finding.severity, finding.status, count(*))"
                + FindingCriteria.FROM,
            " group by finding.register, finding.severity, finding.status",
            Count.class)
        .getResultList();
  }

  private FindingCriteria of(UUID schoolId, AccessScope scope) {
    return new FindingCriteria(getEntityManager(), scope)
        .and("finding.schoolId = :school", "school", schoolId);
  }
}
