package kg.onuguu.finance.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.finance.Category;
import kg.onuguu.finance.EntryType;
import kg.onuguu.finance.Kind;
import kg.onuguu.finance.PlanLimits;
import kg.onuguu.finance.Source;
import kg.onuguu.finance.Warning;
import kg.onuguu.finance.WarningConditions;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.school.School;

/** Sums over the book of a school that was read through the scope of the caller. */
@ApplicationScoped
class MoneyQueries {
  private static final String OF_SCHOOL = " from FinanceEntry entry where entry.schoolId = :school";

  /** Entries that say what is there: neither reversed nor reversals. */
  private static final String COUNTING =
      " and entry.reversed = false and entry.entryType <> kg.onuguu.finance.EntryType.REVERSAL";

  private final EntityManager database;

  MoneyQueries(EntityManager database) {
    this.database = database;
  }

  /** Money of a year that came, or went with a minus; what was reversed is taken off. */
  record Moved(Source source, Currency currency, EntryType flow, int year, BigDecimal posted) {}

  record Half(int year, int half, long entries) {}

  record Things(
      Kind kind,
      Category category,
      String unit,
      long entries,
      BigDecimal quantity,
      BigDecimal estimatedValue,
      long valued) {}

  /** What is linked to an activity; things and works have no currency. */
  record ForActivity(Currency currency, EntryType flow, BigDecimal posted, long entries) {}

  List<Moved> moved(School school) {
    return query(
            "select new kg.onuguu.finance.summary.MoneyQueries$Moved(entry.source,"
                + " entry.currency, entry.flow, entry.entryYear, sum(entry.posted))"
                + OF_SCHOOL
                + " and entry.posted is not null"
                + " group by entry.source, entry.currency, entry.flow, entry.entryYear",
            school,
            Moved.class)
        .getResultList();
  }

  List<Half> halves(School school) {
    return query(
            "select new kg.onuguu.finance.summary.MoneyQueries$Half(entry.entryYear,"
                + " entry.entryHalf, count(*))"
                + OF_SCHOOL
                + " group by entry.entryYear, entry.entryHalf",
            school,
            Half.class)
        .getResultList();
  }

  List<Things> things(School school, int year) {
    return query(
            "select new kg.onuguu.finance.summary.MoneyQueries$Things(entry.kind, entry.category,"
                + " entry.unit, count(*), sum(entry.quantity), sum(entry.estimatedValue),"
                + " count(entry.estimatedValue))"
                + OF_SCHOOL
                + COUNTING
                + " and entry.posted is null and entry.entryYear = :year"
                + " group by entry.kind, entry.category, entry.unit"
                + " order by entry.kind, entry.category, entry.unit",
            school,
            Things.class)
        .setParameter("year", year)
        .getResultList();
  }

  /** How many entries have each warning; one query. */
  Map<Warning, Integer> warnings(School school, PlanLimits limits) {
    WarningConditions conditions = new WarningConditions(limits);
    String select =
        Arrays.stream(Warning.values())
            .map(warning -> "sum(case when " + conditions.hql(warning) + " then 1 else 0 end)")
            .collect(Collectors.joining(", ", "select ", OF_SCHOOL));
    TypedQuery<Object[]> query = query(select, school, Object[].class);
    conditions.parameters().forEach(query::setParameter);
    Object[] counts = query.getSingleResult();
    Map<Warning, Integer> found = new EnumMap<>(Warning.class);
    for (Warning warning : Warning.values()) {
      Number count = (Number) counts[warning.ordinal()];
      if (count != null && count.intValue() > 0) {
        found.put(warning, count.intValue());
      }
    }
    return found;
  }

  List<ForActivity> forActivity(School school, UUID originalId) {
    return query(
            "select new kg.onuguu.finance.summary.MoneyQueries$ForActivity(entry.currency,"
                + " entry.flow, sum(entry.posted), count(*))"
                + OF_SCHOOL
                + COUNTING
                + " and entry.activityId = :activity group by entry.currency, entry.flow",
            school,
            ForActivity.class)
        .setParameter("activity", originalId)
        .getResultList();
  }

  private <T> TypedQuery<T> query(String hql, School school, Class<T> type) {
    return database.createQuery(hql, type).setParameter("school", school.getId());
  }
}
