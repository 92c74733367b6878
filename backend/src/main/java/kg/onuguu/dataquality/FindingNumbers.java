package kg.onuguu.dataquality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.shared.text.LocalizedName;
import kg.onuguu.shared.web.Paging;

/**
 * How many findings the active schools of a scope have; each is one query, however many there are.
 */
@ApplicationScoped
class FindingNumbers {
  private static final String OPEN_ONES =
      sum("finding.status = OPEN and finding.severity = ERROR", "error")
          + ", "
          + sum("finding.status = OPEN and finding.severity = WARNING", "warning")
          + ", "
          + sum("finding.status = OPEN and finding.severity = INFO", "info")
          + ", "
          + sum("finding.status = EXPLAINED", "explained");
  private static final String DISTRICT =
      " join AdminUnit district on district.id = school.districtId";

  private final EntityManager database;

  FindingNumbers(EntityManager database) {
    this.database = database;
  }

  /** Open ones by severity, and explained ones. */
  record Numbers(int error, int warning, int info, int explained) {}

  /** Those of one school. */
  record OfSchool(
      UUID schoolId, LocalizedName schoolName, LocalizedName districtName, Numbers counts) {}

  /** Those of all schools, and how many schools have any. */
  record OfAll(Numbers counts, long schools) {}

  /** How many open ones a check has. */
  record OfCheck(String code, long open) {}

  /** Schools with findings that are not corrected, those with most open errors first. */
  List<OfSchool> bySchool(AccessScope scope, Paging paging) {
    return active(scope)
        .and(FindingCriteria.NOT_FIXED)
        .query(
            "select school.id as id, school.name as name, district.name as district, "
                + OPEN_ONES
                + FindingCriteria.FROM
                + DISTRICT,
            " group by school.id, school.name, district.name"
                + " order by error desc, warning desc, info desc, school.name.ky, school.id",
            Tuple.class)
        .setFirstResult(paging.offset())
        .setMaxResults(paging.size())
        .getResultStream()
        .map(
            row ->
                new OfSchool(
                    row.get("id", UUID.class),
                    row.get("name", LocalizedName.class),
                    row.get("district", LocalizedName.class),
                    numbers(row)))
        .toList();
  }

  OfAll all(AccessScope scope) {
    Tuple row =
        active(scope)
            .and(FindingCriteria.NOT_FIXED)
            .query(
                "select count(distinct school.id) as schools, " + OPEN_ONES + FindingCriteria.FROM,
                "",
                Tuple.class)
            .getSingleResult();
    return new OfAll(numbers(row), row.get("schools", Long.class));
  }

  /** The most frequent first. */
  List<OfCheck> byCheck(AccessScope scope) {
    return active(scope)
        .and("finding.status = OPEN")
        .query(
            "select finding.code as code, count(*) as number" + FindingCriteria.FROM,
            " group by finding.code order by number desc, finding.code",
            Tuple.class)
        .getResultStream()
        .map(row -> new OfCheck(row.get("code", String.class), row.get("number", Long.class)))
        .toList();
  }

  long schools(AccessScope scope) {
    return active(scope)
        .query("select count(*) from School school", "", Long.class)
        .getSingleResult();
  }

  /** What waits for an explanation. */
  OpenFindings.Numbers open(AccessScope scope) {
    Tuple row =
        active(scope)
            .and("finding.status = OPEN")
            .query(
                "select count(distinct school.id) as schools, "
                    + sum("finding.severity = ERROR", "errors")
                    + ", "
                    + sum("finding.severity <> ERROR", "others")
                    + ", "
                    + sum(
                        "finding.askedAt is not null and (finding.explainedAt is null"
                            + " or finding.explainedAt < finding.askedAt)",
                        "asked")
                    + FindingCriteria.FROM,
                "",
                Tuple.class)
            .getSingleResult();
    return new OpenFindings.Numbers(
        number(row, "errors"), number(row, "others"), number(row, "asked"), number(row, "schools"));
  }

  private FindingCriteria active(AccessScope scope) {
    return new FindingCriteria(database, scope).and("school.active = true");
  }

  private static String sum(String condition, String name) {
    return "sum(case when %s then 1 else 0 end) as %s".formatted(condition, name);
  }

  private static Numbers numbers(Tuple row) {
    return new Numbers(
        number(row, "error"),
        number(row, "warning"),
        number(row, "info"),
        number(row, "explained"));
  }

  /** The sum of no rows is null. */
  private static int number(Tuple row, String name) {
    Number number = row.get(name, Number.class);
    return number == null ? 0 : number.intValue();
  }
}
