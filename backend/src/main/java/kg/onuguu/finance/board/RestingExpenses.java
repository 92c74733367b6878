package kg.onuguu.finance.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.api.model.BoardSum;
import kg.onuguu.api.model.DecisionExpenses;
import kg.onuguu.finance.EntryType;
import kg.onuguu.finance.Kind;
import kg.onuguu.finance.Source;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.school.School;
import kg.onuguu.shared.database.InList;

/** What the book of the money says to those who watch over it; what was reversed counts nowhere. */
@ApplicationScoped
class RestingExpenses {
  private static final String STANDING =
      " from FinanceEntry entry where entry.schoolId = :school and entry.reversed = false"
          + " and entry.entryType <> :reversal";

  private final EntityManager database;

  RestingExpenses(EntityManager database) {
    this.database = database;
  }

  /** Expenses of one decision in one currency; things and works have no currency and no sum. */
  record Spent(UUID decisionId, Currency currency, long number, BigDecimal amount) {}

  /**
   * The money of a year in one currency.
   *
   * @param standing how many entries were not reversed
   */
  record Flow(int year, Currency currency, BigDecimal posted, long standing) {}

  /** The expenses of several decisions. */
  record Sums(Map<UUID, List<Spent>> byDecision) {

    DecisionExpenses of(BoardDecision decision) {
      List<Spent> spent = byDecision.getOrDefault(decision.getId(), List.of());
      return new DecisionExpenses()
          .count(spent.stream().mapToInt(one -> (int) one.number()).sum())
          .sums(
              spent.stream()
                  .filter(one -> one.currency() != null)
                  .map(
                      one ->
                          new BoardSum()
                              .currency(kg.onuguu.api.model.Currency.valueOf(one.currency().name()))
                              .amount(one.amount()))
                  .toList())
          .exceeded(spent.stream().anyMatch(one -> exceeds(one, decision)));
    }

    /** only what is in the currency of the decision is compared with it. */
    private static boolean exceeds(Spent spent, BoardDecision decision) {
      return decision.getAmount() != null
          && spent.currency() == decision.getCurrency()
          && spent.amount().compareTo(decision.getAmount()) > 0;
    }
  }

  /** In one query. */
  Sums of(School school, List<BoardDecision> decisions) {
    InList ids =
        InList.of(
            "entry.decisionId", "decision", decisions.stream().map(BoardDecision::getId).toList());
    TypedQuery<Spent> query =
        standing(
            "select new kg.onuguu.finance.board.RestingExpenses$Spent(entry.decisionId,"
                + " entry.currency, count(*), sum(entry.amount))",
            school,
            " and entry.entryType = :expense and "
                + ids.hql()
                + " group by entry.decisionId, entry.currency order by entry.currency",
            Spent.class);
    ids.parameters().forEach(query::setParameter);
    return new Sums(
        query
            .setParameter("expense", EntryType.EXPENSE)
            .getResultStream()
            .collect(Collectors.groupingBy(Spent::decisionId)));
  }

  /** Also what was reversed names its decision for ever. */
  boolean restOn(BoardDecision decision) {
    return database
            .createQuery(
                "select count(*) from FinanceEntry entry where entry.decisionId = :decision",
                Long.class)
            .setParameter("decision", decision.getId())
            .getSingleResult()
        > 0;
  }

  /**
   * Years in which money came, went, or lay there from the year before, up to the given one; in one
   * query.
   */
  TreeSet<Integer> yearsWithMoney(School school, int last) {
    List<Flow> flows =
        database
            .createQuery(
                "select new kg.onuguu.finance.board.RestingExpenses$Flow(entry.entryYear,"
                    + " entry.currency, sum(entry.posted), count(case when entry.reversed = false"
                    + " and entry.entryType <> :reversal then 1 end))"
                    + " from FinanceEntry entry where entry.schoolId = :school"
                    + " and entry.kind = :cash group by entry.entryYear, entry.currency",
                Flow.class)
            .setParameter("school", school.getId())
            .setParameter("reversal", EntryType.REVERSAL)
            .setParameter("cash", Kind.CASH)
            .getResultList();
    Map<Currency, BigDecimal> remainders = new EnumMap<>(Currency.class);
    TreeSet<Integer> years = new TreeSet<>();
    int first = flows.stream().mapToInt(Flow::year).min().orElse(last + 1);
    for (int year = first; year <= last; year++) {
      boolean there = remainders.values().stream().anyMatch(sum -> sum.signum() != 0);
      for (Flow flow : flows) {
        if (flow.year() == year) {
          there |= flow.standing() > 0;
          remainders.merge(flow.currency(), flow.posted(), BigDecimal::add);
        }
      }
      if (there) {
        years.add(year);
      }
    }
    return years;
  }

  /** Whether there is anything that only a supervisory board may attract. */
  boolean attracted(School school) {
    InList sources = InList.of("entry.source", "source", Source.EXTRA_BUDGETARY);
    TypedQuery<Long> query =
        standing("select count(*)", school, " and " + sources.hql(), Long.class);
    sources.parameters().forEach(query::setParameter);
    return query.getSingleResult() > 0;
  }

  private <T> TypedQuery<T> standing(
      String select, School school, String conditions, Class<T> type) {
    return database
        .createQuery(select + STANDING + conditions, type)
        .setParameter("school", school.getId())
        .setParameter("reversal", EntryType.REVERSAL);
  }
}
