package kg.onuguu.finance.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kg.onuguu.finance.EntryContent;
import kg.onuguu.finance.EntryType;
import kg.onuguu.finance.FinanceEntry;
import kg.onuguu.finance.Likeness;
import kg.onuguu.finance.Source;
import kg.onuguu.plan.activity.Currency;

/** The book as it stands, in memory: an import of thousands of rows asks it for each. */
final class BookKnown {
  private final Map<Integer, FinanceEntry> byNumber = new HashMap<>();
  private final Map<Money, BigDecimal> balances = new HashMap<>();
  private final Map<Alike, List<Line>> alike = new HashMap<>();

  private record Money(Source source, Currency currency) {}

  /** What two entries of the same money have in common, but for year and purpose. */
  private record Alike(EntryType flow, Source source, BigDecimal much, Object unit) {
    static Alike of(EntryContent content) {
      BigDecimal much = content.isCash() ? content.amount() : content.quantity();
      return new Alike(
          content.flow(),
          content.source(),
          much == null ? null : much.stripTrailingZeros(),
          content.isCash() ? content.currency() : content.unit());
    }
  }

  /**
   * An entry of the book, or a row of the file.
   *
   * @param entry null for a row
   */
  record Line(Likeness.Subject subject, FinanceEntry entry, int row) {
    static Line of(FinanceEntry entry) {
      return new Line(Likeness.Subject.of(entry.content()), entry, 0);
    }

    static Line of(EntryContent content, int row) {
      return new Line(Likeness.Subject.of(content), null, row);
    }

    EntryContent content() {
      return subject.content();
    }
  }

  BookKnown(List<FinanceEntry> entries) {
    for (FinanceEntry entry : entries) {
      byNumber.put(entry.getNumber(), entry);
      if (entry.getPosted() != null) {
        move(entry.getSource(), entry.getCurrency(), entry.getPosted());
      }
      if (entry.isReversible()) {
        add(Line.of(entry));
      }
    }
  }

  FinanceEntry numbered(int number) {
    return byNumber.get(number);
  }

  BigDecimal balance(EntryContent content) {
    return balances.getOrDefault(
        new Money(content.source(), content.currency()),
        BigDecimal.ZERO.setScale(EntryContent.MONEY_DECIMALS));
  }

  /** Money comes or goes. */
  void move(EntryContent content) {
    move(content.source(), content.currency(), content.posted());
  }

  private void move(Source source, Currency currency, BigDecimal posted) {
    balances.merge(new Money(source, currency), posted, BigDecimal::add);
  }

  /** Lines that may be the same money. */
  List<Line> twins(Line wanted) {
    EntryContent content = wanted.content();
    return alike.getOrDefault(Alike.of(content), List.of()).stream()
        .filter(line -> Math.abs(line.content().day().year() - content.day().year()) <= 1)
        .filter(line -> Likeness.suspicious(wanted.subject(), line.subject()))
        .limit(Likeness.MOST)
        .toList();
  }

  void add(Line line) {
    alike.computeIfAbsent(Alike.of(line.content()), unused -> new ArrayList<>()).add(line);
  }

  /** Those of the lines that stand in the book already. */
  static Stream<FinanceEntry> entries(List<Line> lines) {
    return lines.stream().map(Line::entry).filter(Objects::nonNull);
  }
}
