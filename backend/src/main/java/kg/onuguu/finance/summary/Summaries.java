package kg.onuguu.finance.summary;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.FinanceBalance;
import kg.onuguu.api.model.FinancePeriodList;
import kg.onuguu.api.model.FinanceQuantity;
import kg.onuguu.api.model.FinanceSummary;
import kg.onuguu.api.model.FinanceThings;
import kg.onuguu.api.model.FinanceWarningCount;
import kg.onuguu.api.model.FinanceYearFlow;
import kg.onuguu.finance.PlannedActivities;
import kg.onuguu.finance.Source;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.time.BusinessTime;

/** The state of the money of a school in sums; it names nobody. */
@ApplicationScoped
class Summaries {
  private final SchoolDirectory schools;
  private final MoneyQueries queries;
  private final PlannedActivities activities;
  private final HalfYears halfYears;
  private final DefaultSources defaultSources;
  private final MoneyMapper mapper;
  private final BusinessTime time;

  Summaries(
      SchoolDirectory schools,
      MoneyQueries queries,
      PlannedActivities activities,
      HalfYears halfYears,
      DefaultSources defaultSources,
      MoneyMapper mapper,
      BusinessTime time) {
    this.schools = schools;
    this.queries = queries;
    this.activities = activities;
    this.halfYears = halfYears;
    this.defaultSources = defaultSources;
    this.mapper = mapper;
    this.time = time;
  }

  /**
   * @param wanted the present year for null
   */
  @Transactional
  FinanceSummary of(AccessScope scope, UUID schoolId, Integer wanted) {
    School school = schools.require(schoolId, scope);
    int year = wanted == null ? time.today().getYear() : wanted;
    List<MoneyQueries.Moved> moved = queries.moved(school);
    List<MoneyQueries.Half> halves = queries.halves(school);
    return new FinanceSummary()
        .year(year)
        .years(
            halves.stream()
                .map(MoneyQueries.Half::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList())
        .balances(balances(moved, year))
        .totals(totals(moved, year))
        .flows(flows(moved))
        .things(things(queries.things(school, year)))
        .warnings(
            queries.warnings(school, activities.limits(school)).entrySet().stream()
                .map(
                    one ->
                        new FinanceWarningCount()
                            .warning(mapper.toApi(one.getKey()))
                            .count(one.getValue()))
                .toList())
        .defaultSources(defaultSources.of(school).stream().map(mapper::toApi).toList())
        .periods(
            halfYears.of(school, halves, isOwn(scope)).stream()
                .filter(period -> period.getYear() == year)
                .toList());
  }

  @Transactional
  FinancePeriodList periods(AccessScope scope, UUID schoolId) {
    School school = schools.require(schoolId, scope);
    return new FinancePeriodList()
        .items(halfYears.of(school, queries.halves(school), isOwn(scope)));
  }

  private static boolean isOwn(AccessScope scope) {
    return scope instanceof AccessScope.SchoolScope;
  }

  /** One line for each source and currency that there ever was money of. */
  private List<FinanceBalance> balances(List<MoneyQueries.Moved> moved, int year) {
    List<FinanceBalance> balances = new ArrayList<>();
    for (Source source : Source.values()) {
      List<MoneyQueries.Moved> own = moved.stream().filter(one -> one.source() == source).toList();
      balances.addAll(lines(source, own, year));
    }
    return balances;
  }

  private List<FinanceBalance> totals(List<MoneyQueries.Moved> moved, int year) {
    return lines(null, moved, year);
  }

  private List<FinanceBalance> lines(Source source, List<MoneyQueries.Moved> moved, int year) {
    return Arrays.stream(Currency.values())
        .filter(currency -> moved.stream().anyMatch(one -> one.currency() == currency))
        .map(
            currency -> {
              Predicate<MoneyQueries.Moved> same = one -> one.currency() == currency;
              return mapper.toBalance(
                  source,
                  currency,
                  flow(moved, same.and(one -> one.year() < year)).remainder(),
                  flow(moved, same.and(one -> one.year() == year)),
                  flow(moved, same));
            })
        .toList();
  }

  private List<FinanceYearFlow> flows(List<MoneyQueries.Moved> moved) {
    List<FinanceYearFlow> flows = new ArrayList<>();
    for (Currency currency : Currency.values()) {
      BigDecimal closing = Flow.NONE.remainder();
      TreeMap<Integer, List<MoneyQueries.Moved>> years =
          moved.stream()
              .filter(one -> one.currency() == currency)
              .collect(groupingBy(MoneyQueries.Moved::year, TreeMap::new, Collectors.toList()));
      for (int year : years.keySet()) {
        Flow flow = flow(years.get(year), one -> true);
        closing = closing.add(flow.remainder());
        flows.add(mapper.toYear(year, currency, flow, closing));
      }
    }
    return flows;
  }

  static Flow flow(List<MoneyQueries.Moved> moved, Predicate<MoneyQueries.Moved> wanted) {
    Flow flow = Flow.NONE;
    for (MoneyQueries.Moved one : moved) {
      if (wanted.test(one)) {
        flow = flow.and(one.flow(), one.posted());
      }
    }
    return flow;
  }

  /** One line for each category; quantities of different units stay apart. */
  private List<FinanceThings> things(List<MoneyQueries.Things> rows) {
    return rows.stream()
        .collect(
            groupingBy(
                row -> List.of(row.kind(), row.category()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(Summaries::line)
        .toList();
  }

  private static FinanceThings line(List<MoneyQueries.Things> rows) {
    MoneyQueries.Things first = rows.get(0);
    long entries = rows.stream().mapToLong(MoneyQueries.Things::entries).sum();
    long valued = rows.stream().mapToLong(MoneyQueries.Things::valued).sum();
    return new FinanceThings()
        .kind(kg.onuguu.api.model.FinanceKind.valueOf(first.kind().name()))
        .category(kg.onuguu.api.model.FinanceCategory.valueOf(first.category().name()))
        .entries((int) entries)
        .quantities(
            rows.stream()
                .map(row -> new FinanceQuantity().quantity(row.quantity()).unit(row.unit()))
                .toList())
        .estimatedValue(
            rows.stream()
                .map(MoneyQueries.Things::estimatedValue)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null))
        .unvalued((int) (entries - valued));
  }
}
