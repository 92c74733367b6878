package kg.onuguu.finance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.school.School;
import kg.onuguu.shared.database.InList;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.web.Paging;

/** Entries, by a school that was read through the scope of the caller. */
@ApplicationScoped
public class EntryRepository implements PanacheRepositoryBase<FinanceEntry, UUID> {

  /** Money of a currency that came (or went, with a minus). */
  record Sum(Currency currency, EntryType flow, BigDecimal posted) {}

  /** An entry and one that takes it back, or is taken back by it. */
  record Pair(UUID id, int number, UUID reversesId, String reason) {}

  /** An entry that another one looks like. */
  record Twin(UUID entryId, FinanceEntry twin) {}

  FinanceEntry require(School school, UUID id) {
    return find("schoolId = ?1 and id = ?2", school.getId(), id)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }

  Optional<FinanceEntry> numbered(UUID schoolId, int number) {
    return find("schoolId = ?1 and number = ?2", schoolId, number).firstResultOptional();
  }

  /** One page, each entry with its evidence; two queries. */
  public List<FinanceEntry> page(
      School school,
      EntryFilter filter,
      PlanLimits limits,
      EntryFilter.Order order,
      Paging paging) {
    List<FinanceEntry> found =
        query("select entry", school, filter, limits, order.hql(), FinanceEntry.class)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList();
    fetchEvidence(found);
    return found;
  }

  /** The whole book, by number; for an import, which compares each row with it. */
  public List<FinanceEntry> all(School school) {
    List<FinanceEntry> book = list("schoolId = ?1 order by number", school.getId());
    forget();
    return book;
  }

  /** Thousands of entries: before every query Hibernate would look through all for changes. */
  public void forget() {
    getEntityManager().clear();
  }

  long count(School school, EntryFilter filter, PlanLimits limits) {
    return query("select count(*)", school, filter, limits, "", Long.class).getSingleResult();
  }

  /** The money of all that the filter lets through, by currency and direction. */
  List<Sum> sums(School school, EntryFilter filter, PlanLimits limits) {
    return query(
            "select new kg.onuguu.finance.EntryRepository$Sum(entry.currency, entry.flow,"
                + " sum(entry.posted))",
            school,
            filter,
            limits,
            " and entry.posted is not null group by entry.currency, entry.flow",
            Sum.class)
        .getResultList();
  }

  /** What is left of a source in a currency; zero when there never was any. */
  BigDecimal balance(School school, Source source, Currency currency) {
    return getEntityManager()
        .createQuery(
            "select coalesce(sum(entry.posted), 0) from FinanceEntry entry"
                + " where entry.schoolId = :school and entry.source = :source"
                + " and entry.currency = :currency",
            BigDecimal.class)
        .setParameter("school", school.getId())
        .setParameter("source", source)
        .setParameter("currency", currency)
        .getSingleResult()
        .setScale(EntryContent.MONEY_DECIMALS);
  }

  /** Entries that count and have the same sum or quantity, source and about the year. */
  List<FinanceEntry> candidates(School school, EntryContent content) {
    TypedQuery<FinanceEntry> query =
        getEntityManager()
            .createQuery(
                "select entry from FinanceEntry entry where entry.schoolId = :school"
                    + " and entry.entryType = :type and entry.reversed = false"
                    + " and entry.source = :source and entry.kind = :kind"
                    + " and entry.entryYear between :first and :last and "
                    + (content.isCash()
                        ? "entry.amount = :much and entry.currency = :unit"
                        : "entry.quantity = :much and entry.unit = :unit")
                    + " order by entry.number",
                FinanceEntry.class);
    return query
        .setParameter("school", school.getId())
        .setParameter("type", content.flow())
        .setParameter("source", content.source())
        .setParameter("kind", content.kind())
        .setParameter("first", content.day().year() - 1)
        .setParameter("last", content.day().year() + 1)
        .setParameter("much", content.isCash() ? content.amount() : content.quantity())
        .setParameter("unit", content.isCash() ? content.currency() : content.unit())
        .getResultList();
  }

  /** Who takes back whom, of these entries. */
  List<Pair> reversals(Collection<FinanceEntry> entries) {
    InList reversed =
        InList.of(
            "entry.reversesId",
            "reversed",
            entries.stream().filter(FinanceEntry::isReversed).map(FinanceEntry::getId).toList());
    InList reversals =
        InList.of(
            "entry.id",
            "original",
            entries.stream()
                .filter(entry -> entry.getReversesId() != null)
                .map(FinanceEntry::getReversesId)
                .toList());
    TypedQuery<Pair> query =
        getEntityManager()
            .createQuery(
                "select new kg.onuguu.finance.EntryRepository$Pair(entry.id, entry.number,"
                    + " entry.reversesId, entry.reason) from FinanceEntry entry where "
                    + reversed.hql()
                    + " or "
                    + reversals.hql(),
                Pair.class);
    reversed.parameters().forEach(query::setParameter);
    reversals.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  /** The entries that these look like and that count, the earliest first. */
  List<Twin> twins(Collection<FinanceEntry> entries) {
    InList ids = InList.of("entry.id", "entry", entries.stream().map(FinanceEntry::getId).toList());
    TypedQuery<Twin> query =
        getEntityManager()
            .createQuery(
                "select new kg.onuguu.finance.EntryRepository$Twin(entry.id, twin)"
                    + " from FinanceEntry entry join entry.twinIds twinId"
                    + " join FinanceEntry twin on twin.id = twinId"
                    + " where twin.reversed = false and "
                    + ids.hql()
                    + " order by twin.number",
                Twin.class);
    ids.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  private void fetchEvidence(List<FinanceEntry> entries) {
    InList ids = InList.of("entry.id", "entry", entries.stream().map(FinanceEntry::getId).toList());
    TypedQuery<FinanceEntry> query =
        getEntityManager()
            .createQuery(
                "select entry from FinanceEntry entry left join fetch entry.evidenceIds where "
                    + ids.hql(),
                FinanceEntry.class);
    ids.parameters().forEach(query::setParameter);
    query.getResultList();
  }

  private <T> TypedQuery<T> query(
      String select,
      School school,
      EntryFilter filter,
      PlanLimits limits,
      String rest,
      Class<T> type) {
    StringBuilder where =
        new StringBuilder(" from FinanceEntry entry where entry.schoolId = :school");
    Map<String, Object> parameters = new HashMap<>(Map.of("school", school.getId()));
    if (filter.type() != null) {
      where.append(
          filter.type() == EntryType.REVERSAL
              ? " and entry.entryType = :type"
              : " and entry.flow = :type");
      parameters.put("type", filter.type());
    }
    narrow(where, parameters, "source", filter.source());
    narrow(where, parameters, "kind", filter.kind());
    narrow(where, parameters, "category", filter.category());
    narrow(where, parameters, "article", filter.article());
    narrow(where, parameters, "currency", filter.currency());
    narrow(where, parameters, "entryYear", filter.year());
    narrow(where, parameters, "entryHalf", filter.half());
    narrow(where, parameters, "activityId", filter.activityId());
    narrow(where, parameters, "decisionId", filter.decisionId());
    if (filter.warning() != null) {
      WarningConditions conditions = new WarningConditions(limits);
      where.append(" and ").append(conditions.hql(filter.warning()));
      parameters.putAll(conditions.parameters());
    }
    for (int i = 0; i < filter.patterns().size(); i++) {
      where.append(
          filter.names()
              ? " and (entry.searchText like :word%1$d or entry.privateText like :word%1$d)"
                  .formatted(i)
              : " and entry.searchText like :word%d".formatted(i));
      parameters.put("word" + i, filter.patterns().get(i));
    }
    TypedQuery<T> query = getEntityManager().createQuery(select + where + rest, type);
    parameters.forEach(query::setParameter);
    return query;
  }

  private static void narrow(
      StringBuilder where, Map<String, Object> parameters, String field, Object value) {
    if (value != null) {
      where.append(" and entry.%1$s = :%1$s".formatted(field));
      parameters.put(field, value);
    }
  }
}
