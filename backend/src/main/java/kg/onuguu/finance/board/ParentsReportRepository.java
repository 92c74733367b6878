package kg.onuguu.finance.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.onuguu.school.School;

/** Reports to parents. */
@ApplicationScoped
class ParentsReportRepository implements BoardRepository<ParentsReport> {

  /** What a report was about. */
  record Period(LocalDate from, LocalDate to) {
    boolean touches(int year) {
      return from.getYear() <= year && to.getYear() >= year;
    }
  }

  @Override
  public String order() {
    return "heldOn desc, id desc";
  }

  @Override
  public void narrow(BoardFilter filter, StringBuilder where, Map<String, Object> parameters) {
    // The list has no filters: there are few reports a year.
  }

  List<Period> periods(School school) {
    return getEntityManager()
        .createQuery(
            "select new kg.onuguu.finance.board.ParentsReportRepository$Period("
                + "report.aboutFrom, report.aboutTo) from ParentsReport report"
                + " where report.schoolId = :school",
            Period.class)
        .setParameter("school", school.getId())
        .getResultList();
  }
}
