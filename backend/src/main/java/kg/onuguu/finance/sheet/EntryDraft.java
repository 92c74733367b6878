package kg.onuguu.finance.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kg.onuguu.finance.Category;
import kg.onuguu.finance.EntryContent;
import kg.onuguu.finance.EntryDay;
import kg.onuguu.finance.EntryType;
import kg.onuguu.finance.Kind;
import kg.onuguu.finance.Paper;
import kg.onuguu.finance.PaperKind;
import kg.onuguu.finance.Source;
import kg.onuguu.plan.activity.Currency;

/** The new entry that a row says. */
final class EntryDraft {
  private final Map<FinanceColumn, Object> cells;

  EntryDraft(Map<FinanceColumn, Object> cells) {
    this.cells = cells;
  }

  /** What must be there before the entry can be judged as a whole. */
  List<FinanceColumn> missing() {
    List<FinanceColumn> missing = new ArrayList<>();
    for (FinanceColumn column :
        List.of(
            FinanceColumn.TYPE,
            FinanceColumn.SOURCE,
            FinanceColumn.CATEGORY,
            FinanceColumn.PURPOSE)) {
      if (!cells.containsKey(column)) {
        missing.add(column);
      }
    }
    if (!cells.containsKey(FinanceColumn.DATE) && !cells.containsKey(FinanceColumn.YEAR)) {
      missing.add(FinanceColumn.DATE);
    }
    if (isPaperWithoutKind()) {
      missing.add(FinanceColumn.DOCUMENT_KIND);
    }
    return missing;
  }

  private boolean isPaperWithoutKind() {
    return !cells.containsKey(FinanceColumn.DOCUMENT_KIND)
        && (cells.containsKey(FinanceColumn.DOCUMENT_NUMBER)
            || cells.containsKey(FinanceColumn.DOCUMENT_DATE));
  }

  boolean isReversal() {
    return type() == EntryType.REVERSAL;
  }

  /** A year beside a day must be that of the day. */
  boolean yearDiffers() {
    LocalDate date = get(FinanceColumn.DATE);
    Integer year = get(FinanceColumn.YEAR);
    return date != null && year != null && date.getYear() != year;
  }

  /** Of an expense, something else than money. */
  boolean isExpenseOfThings() {
    return type() == EntryType.EXPENSE && kind() != Kind.CASH;
  }

  /** Nothing is missing. Without a kind, what has a quantity and no sum is things. */
  EntryContent content() {
    LocalDate date = get(FinanceColumn.DATE);
    Integer year = get(FinanceColumn.YEAR);
    return new EntryContent(
        type(),
        code(FinanceColumn.SOURCE, Source.class),
        kind(),
        code(FinanceColumn.CATEGORY, Category.class),
        get(FinanceColumn.ARTICLE),
        get(FinanceColumn.AMOUNT),
        currency(),
        get(FinanceColumn.QUANTITY),
        get(FinanceColumn.UNIT),
        get(FinanceColumn.ESTIMATED_VALUE),
        date == null ? EntryDay.in(year) : EntryDay.on(date),
        get(FinanceColumn.COUNTERPARTY),
        Vocabulary.YES.equals(cells.get(FinanceColumn.COUNTERPARTY_PRIVATE)),
        paper(),
        get(FinanceColumn.PURPOSE));
  }

  private EntryType type() {
    return code(FinanceColumn.TYPE, EntryType.class);
  }

  private Kind kind() {
    Kind written = code(FinanceColumn.KIND, Kind.class);
    if (written != null) {
      return written;
    }
    boolean things =
        !cells.containsKey(FinanceColumn.AMOUNT) && cells.containsKey(FinanceColumn.QUANTITY);
    return things ? Kind.IN_KIND : Kind.CASH;
  }

  /** Money without a currency is som. */
  private Currency currency() {
    Currency written = code(FinanceColumn.CURRENCY, Currency.class);
    BigDecimal amount = get(FinanceColumn.AMOUNT);
    return written == null && amount != null ? Currency.KGS : written;
  }

  private Paper paper() {
    PaperKind kind = code(FinanceColumn.DOCUMENT_KIND, PaperKind.class);
    return kind == null
        ? null
        : new Paper(kind, get(FinanceColumn.DOCUMENT_NUMBER), get(FinanceColumn.DOCUMENT_DATE));
  }

  private <E extends Enum<E>> E code(FinanceColumn column, Class<E> type) {
    String code = get(column);
    return code == null ? null : Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }

  @SuppressWarnings("unchecked")
  private <T> T get(FinanceColumn column) {
    return (T) cells.get(column);
  }
}
