package kg.onuguu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Enters into the book of the own school, links and reverses. */
@ApplicationScoped
class Entries {
  private final SchoolDirectory schools;
  private final Ledger ledger;
  private final BookRepository books;
  private final EntryRepository entries;
  private final EntryRules rules;
  private final LinkRules linkRules;
  private final LinkWords words;
  private final EntryViews views;
  private final FinanceAudit audit;
  private final Suspicions suspicions;
  private final CurrentUser user;
  private final BusinessTime time;

  Entries(
      SchoolDirectory schools,
      Ledger ledger,
      BookRepository books,
      EntryRepository entries,
      EntryRules rules,
      LinkRules linkRules,
      LinkWords words,
      EntryViews views,
      FinanceAudit audit,
      Suspicions suspicions,
      CurrentUser user,
      BusinessTime time) {
    this.schools = schools;
    this.ledger = ledger;
    this.books = books;
    this.entries = entries;
    this.rules = rules;
    this.linkRules = linkRules;
    this.words = words;
    this.views = views;
    this.audit = audit;
    this.suspicions = suspicions;
    this.user = user;
    this.time = time;
  }

  @Transactional
  kg.onuguu.api.model.FinanceEntry create(
      AccessScope scope, UUID schoolId, EntryContent content, EntryLinks links) {
    School school = schools.require(schoolId, scope);
    rules.check(content);
    EntryLinks kept = linkRules.checked(school, links, EntryLinks.NONE);
    FinanceEntry entry = ledger.enter(school, content, kept, author(), time.now());
    audit.entered(entry, words.of(school, kept));
    return views.of(scope, school, entry);
  }

  @Transactional
  kg.onuguu.api.model.FinanceEntry link(
      AccessScope scope, UUID schoolId, UUID id, EntryLinks links, String ifMatch) {
    School school = schools.require(schoolId, scope);
    FinanceEntry entry = entries.require(school, id);
    Precondition.requireMatch(ifMatch, entry.getVersion());
    EntryLinks before = entry.links();
    LinkWords.Links said = words.of(school, before);
    EntryLinks kept = linkRules.checked(school, links, before);
    boolean moved =
        !Objects.equals(kept.activityId(), before.activityId())
            || !Objects.equals(kept.decisionId(), before.decisionId());
    if (moved && !entry.isReversible()) {
      throw reversed("links_reversed");
    }
    entry.link(kept);
    entries.flush();
    audit.linked(entry, said, words.of(school, kept));
    suspicions.explained(entry, before.duplicateDismissedReason());
    return views.of(scope, school, entry);
  }

  /** The book is locked before the entry is read: of two reversals the second finds the first. */
  @Transactional
  kg.onuguu.api.model.FinanceEntry reverse(
      AccessScope scope, UUID schoolId, UUID id, String reason, LocalDate date, String ifMatch) {
    School school = schools.require(schoolId, scope);
    books.lock(school);
    FinanceEntry entry = entries.require(school, id);
    Precondition.requireMatch(ifMatch, entry.getVersion());
    if (!entry.isReversible()) {
      throw reversed("not_reversible");
    }
    String why = Words.line(reason);
    if (why == null) {
      throw ProblemException.invalid("/reason", "not_blank");
    }
    FinanceEntry reversal =
        ledger.reverse(school, entry, day(entry, date, time.today()), why, author());
    audit.reversed(entry, reversal);
    return views.of(scope, school, reversal);
  }

  private static EntryDay day(FinanceEntry entry, LocalDate date, LocalDate today) {
    if (date == null) {
      return null;
    }
    EntryDay of = entry.getDay();
    boolean early = of.date() == null ? date.getYear() < of.year() : date.isBefore(of.date());
    if (early) {
      EntryRules.refuse(
          List.of(EntryRules.at("/date", "before_entry", null).with("day", of.toString())));
    }
    if (date.isAfter(today)) {
      EntryRules.refuse(List.of(EntryRules.at("/date", "in_future", null).with("today", today)));
    }
    return EntryDay.on(date);
  }

  private static ProblemException reversed(String why) {
    return new ProblemException(ProblemType.CONFLICT).because(EntryRules.MESSAGES, why, Map.of());
  }

  private String author() {
    return user.require().fullName();
  }
}
