package kg.onuguu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.text.Formats;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;
import kg.onuguu.shared.time.BusinessTime;

/**
 * Writes into the book of a school: one entry after the other, none into a closed half-year, and
 * never more out of a source than there is. What an entry says has been checked before.
 */
@ApplicationScoped
public class Ledger {
  private static final String BALANCE = "beyond_balance";

  private final BookRepository books;
  private final EntryRepository entries;
  private final ManyEntries many;
  private final PeriodRepository periods;
  private final CurrentRequest request;
  private final Event<RegisterChanged> changes;
  private final BusinessTime time;

  Ledger(
      BookRepository books,
      EntryRepository entries,
      ManyEntries many,
      PeriodRepository periods,
      CurrentRequest request,
      Event<RegisterChanged> changes,
      BusinessTime time) {
    this.books = books;
    this.entries = entries;
    this.many = many;
    this.periods = periods;
    this.request = request;
    this.changes = changes;
    this.time = time;
  }

  /** An income or an expense. */
  public FinanceEntry enter(
      School school, EntryContent content, EntryLinks links, String author, Instant at) {
    FinanceBook book = books.lock(school);
    periods.requireOpen(school, content.day());
    if (content.isCash() && content.flow() == EntryType.EXPENSE) {
      requireBalance(school, content, "/amount", BALANCE);
    }
    Set<FinanceEntry> twins =
        entries.candidates(school, content).stream()
            .filter(other -> Likeness.suspicious(content, other.content()))
            .limit(Likeness.MOST)
            .collect(Collectors.toSet());
    FinanceEntry entry =
        new FinanceEntry(
            school.getId(),
            book.nextNumber(),
            content,
            links,
            twins.stream().map(FinanceEntry::getId).collect(Collectors.toSet()),
            author,
            at);
    entries.persistAndFlush(entry);
    changed(school);
    return entry;
  }

  /**
   * One of many, which were checked together while the book was locked; the links come later. It
   * has its number now, and is written with the others by {@link #enterAll}.
   */
  public FinanceEntry prepare(School school, EntryContent content, Set<UUID> twins, String author) {
    return new FinanceEntry(
        school.getId(),
        books.lock(school).nextNumber(),
        content,
        EntryLinks.NONE,
        twins,
        author,
        time.now());
  }

  /** All that were prepared, in their order. */
  public void enterAll(School school, List<FinanceEntry> prepared) {
    many.insert(prepared);
    changed(school);
  }

  /**
   * The opposite of an entry that counts.
   *
   * @param day null for that of the entry, or today when its half-year is closed
   */
  FinanceEntry reverse(
      School school, FinanceEntry entry, EntryDay day, String reason, String author) {
    FinanceBook book = books.lock(school);
    EntryDay dated = day == null ? usual(school, entry) : day;
    periods.requireOpen(school, dated);
    if (entry.getEntryType() == EntryType.INCOME && entry.getPosted() != null) {
      requireBalance(school, entry.content(), "", "already_spent");
    }
    FinanceEntry reversal = entry.reverse(book.nextNumber(), dated, reason, author, time.now());
    entries.persistAndFlush(reversal);
    changed(school);
    return reversal;
  }

  /** The book says something else than before: its checks run again. */
  private void changed(School school) {
    changes.fire(RegisterChanged.of(school.getId(), Register.MONEY));
  }

  private EntryDay usual(School school, FinanceEntry entry) {
    return periods.isOpen(school, entry.getDay()) ? entry.getDay() : EntryDay.on(time.today());
  }

  private void requireBalance(School school, EntryContent content, String place, String code) {
    BigDecimal balance = entries.balance(school, content.source(), content.currency());
    if (content.amount().compareTo(balance) > 0) {
      throw new ProblemException(
          ProblemType.RULE_BROKEN, beyond(place, code, balance, content.currency()));
    }
  }

  /** How much there is stands in the message, in the language of the caller. */
  private Violation beyond(String place, String code, BigDecimal balance, Currency currency) {
    Language language = request.language();
    String words =
        Messages.of(EntryRules.MESSAGES)
            .text(
                language,
                "error." + code,
                Map.of("balance", Formats.money(balance, currency.name(), language)));
    return EntryRules.at(place, code, "R-126")
        .with("balance", balance.toPlainString())
        .with("currency", currency.name())
        .saying(words);
  }
}
