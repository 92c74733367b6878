package kg.onuguu.finance;

import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.FinanceCategory;
import kg.onuguu.api.model.FinanceEntrySort;
import kg.onuguu.api.model.FinanceEntryType;
import kg.onuguu.api.model.FinanceKind;
import kg.onuguu.api.model.FinanceSource;
import kg.onuguu.api.model.FinanceWarning;
import kg.onuguu.plan.activity.Currency;

/** Filter and order of the book, as the list and the spreadsheet take them. */
public final class EntryFilters {
  private EntryFilters() {}

  public static EntryFilter of(
      AccessScope caller,
      String q,
      FinanceEntryType type,
      FinanceSource source,
      FinanceKind kind,
      FinanceCategory category,
      String article,
      kg.onuguu.api.model.Currency currency,
      Integer year,
      Integer half,
      UUID activityId,
      UUID decisionId,
      FinanceWarning warning) {
    return new EntryFilter(
        Words.patterns(q),
        EntryViews.isOwn(caller),
        own(EntryType.class, type),
        own(Source.class, source),
        own(Kind.class, kind),
        own(Category.class, category),
        Words.line(article),
        own(Currency.class, currency),
        year,
        half,
        activityId,
        decisionId,
        own(Warning.class, warning));
  }

  public static EntryFilter.Order order(FinanceEntrySort sort) {
    return sort == null ? EntryFilter.Order.DATE_DESC : own(EntryFilter.Order.class, sort);
  }

  private static <E extends Enum<E>> E own(Class<E> type, Enum<?> value) {
    return value == null ? null : Enum.valueOf(type, value.name());
  }
}
