package kg.onuguu.finance.publicreport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;

/** Published reports, by a school that was read through the scope of the caller, or is public. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<PublishedReport, UUID> {
  private static final String NEWEST_PERIOD_FIRST =
      " order by r.reportYear desc, case when r.half = 0 then 3 else r.half end desc,"
          + " r.edition desc";

  /** An edition in short, without its text. */
  record Summary(
      UUID id,
      int year,
      int storedHalf,
      int edition,
      Instant publishedAt,
      String sha256,
      String correctionReason) {
    ReportPeriod period() {
      return ReportPeriod.stored(year, storedHalf);
    }
  }

  /** Every edition, newest period first; the whole year before its halves. */
  List<Summary> summaries(School school) {
    return getEntityManager()
        .createQuery(
            "select new kg.onuguu.finance.publicreport.ReportRepository$Summary(r.id,"
                + " r.reportYear, r.half, r.edition, r.publishedAt, r.contentSha256,"
                + " r.correctionReason) from PublishedReport r where r.schoolId = :school"
                + NEWEST_PERIOD_FIRST,
            Summary.class)
        .setParameter("school", school.getId())
        .getResultList();
  }

  /** 404 for one that is not of that school. */
  PublishedReport require(School school, UUID id) {
    return find("schoolId = ?1 and id = ?2", school.getId(), id)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }

  /** The newest edition of a period. */
  Optional<PublishedReport> newest(School school, ReportPeriod period) {
    return find(
            "schoolId = ?1 and reportYear = ?2 and half = ?3 order by edition desc",
            school.getId(),
            period.year(),
            period.storedHalf())
        .firstResultOptional();
  }
}
