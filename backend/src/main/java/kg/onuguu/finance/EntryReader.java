package kg.onuguu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.FinanceEntryPage;
import kg.onuguu.api.model.FinanceTotals;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.web.Paging;

/** The book of a school, page by page. */
@ApplicationScoped
class EntryReader {
  private final SchoolDirectory schools;
  private final EntryRepository entries;
  private final PlannedActivities activities;
  private final EntryViews views;

  EntryReader(
      SchoolDirectory schools,
      EntryRepository entries,
      PlannedActivities activities,
      EntryViews views) {
    this.schools = schools;
    this.entries = entries;
    this.activities = activities;
    this.views = views;
  }

  /** As many queries for many entries as for one. */
  @Transactional
  FinanceEntryPage page(
      AccessScope scope,
      UUID schoolId,
      EntryFilter filter,
      EntryFilter.Order order,
      Paging paging) {
    School school = schools.require(schoolId, scope);
    EntryFilter narrowed = activities.narrowed(school, filter);
    PlanLimits limits = activities.limits(school);
    List<FinanceEntry> found = entries.page(school, narrowed, limits, order, paging);
    return new FinanceEntryPage()
        .items(views.of(scope, school, found, limits))
        .total(entries.count(school, narrowed, limits))
        .page(paging.page())
        .size(paging.size())
        .totals(totals(entries.sums(school, narrowed, limits)));
  }

  @Transactional
  kg.onuguu.api.model.FinanceEntry read(AccessScope scope, UUID schoolId, UUID id) {
    School school = schools.require(schoolId, scope);
    return views.of(scope, school, entries.require(school, id));
  }

  /** One line a currency that there is any of; they are never added. */
  private static List<FinanceTotals> totals(List<EntryRepository.Sum> sums) {
    return Arrays.stream(Currency.values())
        .filter(currency -> sums.stream().anyMatch(sum -> sum.currency() == currency))
        .map(currency -> totals(currency, sums))
        .toList();
  }

  private static FinanceTotals totals(Currency currency, List<EntryRepository.Sum> sums) {
    BigDecimal income = sum(currency, EntryType.INCOME, sums);
    BigDecimal expense = sum(currency, EntryType.EXPENSE, sums).negate();
    return new FinanceTotals()
        .currency(kg.onuguu.api.model.Currency.valueOf(currency.name()))
        .income(income)
        .expense(expense)
        .remainder(income.subtract(expense));
  }

  private static BigDecimal sum(Currency currency, EntryType flow, List<EntryRepository.Sum> sums) {
    return sums.stream()
        .filter(sum -> sum.currency() == currency && sum.flow() == flow)
        .map(EntryRepository.Sum::posted)
        .reduce(BigDecimal.ZERO.setScale(EntryContent.MONEY_DECIMALS), BigDecimal::add);
  }
}
