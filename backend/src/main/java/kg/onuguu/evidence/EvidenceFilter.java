package kg.onuguu.evidence;

import java.time.LocalDate;
import java.util.List;

/**
 * What the register is narrowed to, and its order; null does not narrow.
 *
 * @param patterns LIKE patterns, all of which must fit
 * @param today the day by which "expired" is meant
 */
record EvidenceFilter(
    List<String> patterns,
    EvidenceKind kind,
    Integer schoolYear,
    EvidenceSource source,
    boolean undated,
    boolean expired,
    boolean deleted,
    String sha256,
    Order order,
    LocalDate today) {

  /** Unknown dates come last; equal ones by id, which is by the time of their creation. */
  enum Order {
    NEWEST("evidence.createdAt desc, evidence.id desc"),
    OLDEST("evidence.createdAt, evidence.id"),
    TITLE("evidence.title, evidence.id"),
    DOCUMENT_DATE_DESC(
        "case when evidence.documentDate is null then 1 else 0 end, evidence.documentDate desc,"
            + " evidence.id desc"),
    DOCUMENT_DATE(
        "case when evidence.documentDate is null then 1 else 0 end, evidence.documentDate,"
            + " evidence.id");

    private final String hql;

    Order(String hql) {
      this.hql = hql;
    }

    String hql() {
      return hql;
    }
  }
}
