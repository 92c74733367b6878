package kg.onuguu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;

/** What an entry must say, and must not. */
@ApplicationScoped
public class EntryRules {
  public static final String MESSAGES = "finance";

  private static final String CONTENT = "R-121";
  private static final String MONEY = "R-123";
  private static final BigDecimal LARGEST_MONEY = new BigDecimal("999999999999.99");
  private static final BigDecimal LARGEST_QUANTITY = new BigDecimal("999999999.999");

  private final Articles articles;
  private final BusinessTime time;

  EntryRules(Articles articles, BusinessTime time) {
    this.articles = articles;
    this.time = time;
  }

  /** 400 for a purpose of spaces, 422 with everything else that is wrong. */
  void check(EntryContent content) {
    if (content.purpose() == null) {
      throw ProblemException.invalid("/purpose", "not_blank");
    }
    refuse(violations(content));
  }

  /** Everything that is wrong, by field. */
  public List<Violation> violations(EntryContent content) {
    List<Violation> broken = new ArrayList<>();
    if (content.isCash()) {
      cash(content, broken);
    } else {
      things(content, broken);
    }
    quantity(content, broken);
    LocalDate today = time.today();
    EntryDay day = content.day();
    if (day.date() != null && day.date().isAfter(today)) {
      broken.add(at("/date", "in_future", CONTENT).with("today", today));
    } else if (day.year() > today.getYear()) {
      broken.add(at("/year", "year_in_future", CONTENT).with("year", today.getYear()));
    }
    Paper document = content.document();
    if (document != null && document.date() != null && document.date().isAfter(today)) {
      broken.add(at("/document/date", "in_future", CONTENT).with("today", today));
    }
    if (content.article() != null && !articles.isValid(content.article(), day.year())) {
      broken.add(at("/article", "unknown_article", null).with("year", day.year()));
    }
    if (content.flow() == EntryType.INCOME && ParentsMoney.isRefused(content)) {
      String names = content.counterparty() == null ? "/purpose" : "/counterparty";
      String place = content.source() == Source.PARENTS_IN_KIND ? "/kind" : names;
      broken.add(at(place, "parents_cash", "R-124"));
    }
    return broken;
  }

  private static void cash(EntryContent content, List<Violation> broken) {
    if (content.amount() == null) {
      broken.add(at("/amount", "amount_required", CONTENT));
    } else {
      money("/amount", content.amount(), broken);
    }
    if (content.currency() == null) {
      broken.add(at("/currency", "currency_required", CONTENT));
    }
    if (content.estimatedValue() != null) {
      broken.add(at("/estimatedValue", "value_of_things", CONTENT));
    }
  }

  private static void things(EntryContent content, List<Violation> broken) {
    if (content.amount() != null || content.currency() != null) {
      broken.add(at("/amount", "amount_of_money", CONTENT));
    } else if (content.quantity() == null) {
      broken.add(at("/quantity", "quantity_required", CONTENT));
    }
    if (content.estimatedValue() != null) {
      money("/estimatedValue", content.estimatedValue(), broken);
    }
  }

  private static void quantity(EntryContent content, List<Violation> broken) {
    BigDecimal quantity = content.quantity();
    if (quantity == null) {
      if (content.unit() != null) {
        broken.add(at("/quantity", "quantity_required", CONTENT));
      }
      return;
    }
    if (content.unit() == null) {
      broken.add(at("/unit", "unit_required", CONTENT));
    }
    if (quantity.signum() <= 0 || quantity.compareTo(LARGEST_QUANTITY) > 0) {
      broken.add(at("/quantity", "quantity_range", CONTENT).with("max", LARGEST_QUANTITY));
    } else if (quantity.scale() > EntryContent.QUANTITY_DECIMALS) {
      broken.add(at("/quantity", "three_decimals", CONTENT));
    }
  }

  private static void money(String place, BigDecimal amount, List<Violation> broken) {
    if (amount.signum() <= 0 || amount.compareTo(LARGEST_MONEY) > 0) {
      broken.add(at(place, "amount_range", MONEY).with("max", LARGEST_MONEY));
    } else if (amount.scale() > EntryContent.MONEY_DECIMALS) {
      broken.add(at(place, "two_decimals", MONEY));
    }
  }

  /** A day, or a year; both when they agree. */
  static EntryDay day(LocalDate date, Integer year) {
    if (date == null && year == null) {
      refuse(List.of(at("/date", "day_or_year_required", CONTENT)));
    }
    if (date != null && year != null && date.getYear() != year) {
      refuse(List.of(at("/year", "year_differs", CONTENT)));
    }
    return date == null ? EntryDay.in(year) : EntryDay.on(date);
  }

  static Violation at(String pointer, String code, String rule) {
    return Violation.at(pointer, code).rule(rule).from(MESSAGES);
  }

  /** 422 with everything, if there is anything. */
  static void refuse(List<Violation> broken) {
    if (!broken.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, broken);
    }
  }
}
