package kg.onuguu.finance.sheet;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kg.onuguu.finance.EntryContent;
import kg.onuguu.finance.FinanceEntry;
import kg.onuguu.finance.Paper;
import kg.onuguu.shared.text.Language;

/** What the cells of an entry hold: numbers, days, texts, and codes for coded columns. */
final class Values {
  private Values() {}

  static Map<FinanceColumn, Object> of(FinanceEntry entry) {
    EntryContent content = entry.content();
    Paper paper = content.document();
    Map<FinanceColumn, Object> values = new EnumMap<>(FinanceColumn.class);
    values.put(FinanceColumn.NUMBER, entry.getNumber());
    values.put(FinanceColumn.TYPE, code(entry.getEntryType()));
    values.put(FinanceColumn.DATE, content.day().date());
    values.put(FinanceColumn.YEAR, content.day().year());
    values.put(FinanceColumn.SOURCE, code(content.source()));
    values.put(FinanceColumn.KIND, code(content.kind()));
    values.put(FinanceColumn.CATEGORY, code(content.category()));
    values.put(FinanceColumn.ARTICLE, content.article());
    values.put(FinanceColumn.AMOUNT, content.amount());
    values.put(
        FinanceColumn.CURRENCY, content.currency() == null ? null : content.currency().name());
    values.put(FinanceColumn.QUANTITY, content.quantity());
    values.put(FinanceColumn.UNIT, content.unit());
    values.put(FinanceColumn.ESTIMATED_VALUE, content.estimatedValue());
    values.put(FinanceColumn.COUNTERPARTY, content.counterparty());
    values.put(
        FinanceColumn.COUNTERPARTY_PRIVATE,
        content.counterparty() == null
            ? null
            : content.counterpartyPrivate() ? Vocabulary.YES : Vocabulary.NO);
    values.put(FinanceColumn.DOCUMENT_KIND, paper == null ? null : code(paper.kind()));
    values.put(FinanceColumn.DOCUMENT_NUMBER, paper == null ? null : paper.number());
    values.put(FinanceColumn.DOCUMENT_DATE, paper == null ? null : paper.date());
    values.put(FinanceColumn.PURPOSE, content.purpose());
    return values;
  }

  /** The cell as people read it. */
  static Object cell(FinanceColumn column, Object value, Vocabulary vocabulary, Language language) {
    return value != null && column.set() != null
        ? vocabulary.label(column.set(), value.toString(), language)
        : value;
  }

  /** Numbers are the same with and without zeros at their end. */
  static boolean same(Object one, Object other) {
    return one instanceof BigDecimal a && other instanceof BigDecimal b
        ? a.compareTo(b) == 0
        : Objects.equals(one, other);
  }

  private static String code(Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT);
  }
}
