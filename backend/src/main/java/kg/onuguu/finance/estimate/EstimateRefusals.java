package kg.onuguu.finance.estimate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.onuguu.api.model.FinanceEstimateConfirmation;
import kg.onuguu.api.model.FinanceEstimateLineUpdate;
import kg.onuguu.api.model.FinanceEstimateMove;
import kg.onuguu.finance.Source;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** What an estimate of one year may not say; everything is named in one answer. */
final class EstimateRefusals {
  static final String BUNDLE = "estimate";

  private static final String MONEY = "R-123";

  /** The ministry brings things; money of parents is no source. */
  private static final Map<Source, String> NO_MONEY =
      Map.of(
          Source.MINISTRY_IN_KIND, "source_brings_things",
          Source.PARENTS_IN_KIND, "source_of_parents");

  /** The sources that an estimate may name, in their order. */
  static final Set<Source> SOURCES = EnumSet.complementOf(EnumSet.copyOf(NO_MONEY.keySet()));

  private final List<Violation> wrong = new ArrayList<>();
  private final Set<Place> seen = new HashSet<>();
  private final int year;
  private final Set<String> valid;

  /**
   * @param valid codes of the articles of that year
   */
  EstimateRefusals(int year, Set<String> valid) {
    this.year = year;
    this.valid = valid;
  }

  void lines(List<FinanceEstimateLineUpdate> lines, EstimateMapper mapper) {
    for (int i = 0; i < lines.size(); i++) {
      FinanceEstimateLineUpdate line = lines.get(i);
      String pointer = "/lines/" + i;
      place(pointer, new Place(line.getArticle(), mapper.toOwn(line.getSource())));
      amount(pointer + "/planned", line.getPlanned(), BigDecimal.ZERO);
    }
    throwIfAny();
  }

  void moves(List<FinanceEstimateMove> moves, EstimateMapper mapper) {
    for (int i = 0; i < moves.size(); i++) {
      FinanceEstimateMove move = moves.get(i);
      String pointer = "/moves/" + i;
      place(pointer, new Place(move.getArticle(), mapper.toOwn(move.getSource())));
      amount(pointer + "/amount", move.getAmount(), Som.LARGEST.negate());
      if (move.getAmount().signum() == 0) {
        wrong.add(at(pointer + "/amount", "moves_nothing"));
      }
    }
  }

  /** No line comes below 0, and none above what can be stored. */
  void result(List<FinanceEstimateMove> moves, Sheet before, EstimateMapper mapper) {
    throwIfAny();
    for (int i = 0; i < moves.size(); i++) {
      FinanceEstimateMove move = moves.get(i);
      BigDecimal current =
          before.at(new Place(move.getArticle(), mapper.toOwn(move.getSource()))).current();
      BigDecimal after = current.add(move.getAmount());
      if (after.signum() < 0) {
        wrong.add(at("/moves/" + i + "/amount", "below_zero").with("current", current));
      } else if (after.compareTo(Som.LARGEST) > 0) {
        wrong.add(
            at("/moves/" + i + "/amount", "amount_range").rule(MONEY).with("max", Som.LARGEST));
      }
    }
    throwIfAny();
  }

  void confirmation(Estimate estimate, FinanceEstimateConfirmation paper, LocalDate today) {
    future("/confirmedOn", paper.getConfirmedOn(), today);
    if (estimate == null
        || estimate.getLines().stream().allMatch(line -> line.planned().signum() == 0)) {
      wrong.add(at("", "nothing_planned"));
    } else {
      estimate.getLines().stream()
          .map(Line::article)
          .filter(article -> !valid.contains(article))
          .distinct()
          .sorted()
          .forEach(
              article ->
                  wrong.add(at("", "article_ended").with("article", article).with("year", year)));
    }
    throwIfAny();
  }

  /** A change is dated between the confirmation and today. */
  void day(LocalDate day, Confirmation confirmation, LocalDate today) {
    future("/changedOn", day, today);
    if (day.isBefore(confirmation.confirmedOn())) {
      wrong.add(at("/changedOn", "before_confirmation").with("date", confirmation.confirmedOn()));
    }
  }

  private void place(String pointer, Place place) {
    if (!valid.contains(place.article())) {
      wrong.add(at(pointer + "/article", "article_not_valid").with("year", year));
    }
    String noMoney = NO_MONEY.get(place.source());
    if (noMoney != null) {
      wrong.add(at(pointer + "/source", noMoney).rule("R-124"));
    }
    if (!seen.add(place)) {
      wrong.add(at(pointer, "place_twice"));
    }
  }

  private void amount(String pointer, BigDecimal amount, BigDecimal least) {
    if (amount.compareTo(least) < 0 || amount.compareTo(Som.LARGEST) > 0) {
      wrong.add(at(pointer, "amount_range").rule(MONEY).with("max", Som.LARGEST));
    }
    if (amount.stripTrailingZeros().scale() > 2) {
      wrong.add(at(pointer, "amount_scale").rule(MONEY));
    }
  }

  private void future(String pointer, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      wrong.add(at(pointer, "in_future").with("today", today));
    }
  }

  private void throwIfAny() {
    if (!wrong.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, wrong);
    }
  }

  private static Violation at(String pointer, String code) {
    return Violation.at(pointer, code).from(BUNDLE);
  }
}
