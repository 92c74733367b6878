package kg.onuguu.finance.publicreport;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kg.onuguu.api.model.FinanceReportContent;
import kg.onuguu.api.model.FinanceReportDecision;
import kg.onuguu.api.model.FinanceReportMoney;
import kg.onuguu.api.model.LocalizedText;

/**
 * Makes the public report of a period out of the ledger: balances by currency, which are
 * never added, where money came from and what it went for, things, decisions. Natural
 * persons are not named, whoever wrote their names where.
 */
class ReportComposer {
  private static final String SOM = "KGS";
  private static final BigDecimal NOTHING = new BigDecimal("0.00");

  private final ReportPeriod period;
  private final ReportWords words;

  ReportComposer(ReportPeriod period, ReportWords words) {
    this.period = period;
    this.words = words;
  }

  /**
   * What the ledger says.
   *
   * @param opening what was there before the period, by currency
   * @param lines of the period
   * @param decided in the period
   */
  record Facts(
      Map<String, BigDecimal> opening,
      List<LedgerLine> lines,
      Collection<LedgerLine.Decision> decided) {}

  FinanceReportContent compose(LocalizedText schoolName, Facts facts) {
    List<LedgerLine> lines = standing(facts.lines());
    return new FinanceReportContent()
        .schoolName(schoolName)
        .year(period.year())
        .half(period.half())
        .from(period.first())
        .to(period.last())
        .money(money(facts.opening(), lines))
        .things(lines.stream().filter(l -> l.income() && !l.isCash()).map(words::thing).toList())
        .decisions(decisions(lines, facts.decided()));
  }

  /** Without entries that were taken back within the period, and what took them back. */
  static List<LedgerLine> standing(List<LedgerLine> lines) {
    Set<UUID> ids = lines.stream().map(LedgerLine::id).collect(toSet());
    Set<UUID> takenBack =
        lines.stream()
            .map(LedgerLine::reverses)
            .filter(Objects::nonNull)
            .filter(ids::contains)
            .collect(toSet());
    return lines.stream()
        .filter(line -> !takenBack.contains(line.id()))
        .filter(line -> line.reverses() == null || !ids.contains(line.reverses()))
        .toList();
  }

  private List<FinanceReportMoney> money(Map<String, BigDecimal> opening, List<LedgerLine> lines) {
    Set<String> currencies =
        new TreeSet<>(Comparator.comparing((String c) -> !c.equals(SOM)).thenComparing(c -> c));
    currencies.add(SOM);
    opening.forEach(
        (currency, amount) -> {
          if (amount.signum() != 0) {
            currencies.add(currency);
          }
        });
    List<LedgerLine> cash = lines.stream().filter(LedgerLine::isCash).toList();
    cash.forEach(line -> currencies.add(line.currency()));
    return currencies.stream()
        .map(
            currency ->
                money(
                    currency,
                    opening.getOrDefault(currency, NOTHING),
                    cash.stream().filter(l -> l.currency().equals(currency)).toList()))
        .toList();
  }

  private FinanceReportMoney money(String currency, BigDecimal opening, List<LedgerLine> lines) {
    List<LedgerLine> in = lines.stream().filter(LedgerLine::income).toList();
    List<LedgerLine> out = lines.stream().filter(line -> !line.income()).toList();
    BigDecimal received = sum(in);
    BigDecimal spent = sum(out);
    return new FinanceReportMoney()
        .currency(currency)
        .opening(opening.add(NOTHING))
        .received(received)
        .spent(spent)
        .closing(opening.add(received).subtract(spent))
        .sources(
            summed(in.stream().map(words::source), ReportWords.Source::with).stream()
                .map(ReportWords.Source::wire)
                .toList())
        .purposes(
            summed(out.stream().map(words::purpose), ReportWords.Purpose::with).stream()
                .map(ReportWords.Purpose::wire)
                .toList());
  }

  private static BigDecimal sum(List<LedgerLine> lines) {
    return lines.stream().map(LedgerLine::signed).reduce(NOTHING, BigDecimal::add);
  }

  private interface Adding<T> {
    T with(T one, BigDecimal amount);
  }

  /** Equal ones as one line, the largest first, what is taken back last. */
  private static <T extends ReportWords.Summed> List<T> summed(Stream<T> all, Adding<T> adding) {
    Map<Object, T> byKey = new LinkedHashMap<>();
    all.forEach(one -> byKey.merge(one.key(), one, (a, b) -> adding.with(a, b.amount())));
    return byKey.values().stream()
        .sorted(
            Comparator.comparing(ReportWords.Summed::correction)
                .thenComparing(ReportWords.Summed::amount, Comparator.reverseOrder())
                .thenComparing(ReportWords.Summed::order))
        .toList();
  }

  /** What spending rests on, and what else was decided in the period. */
  private List<FinanceReportDecision> decisions(
      List<LedgerLine> lines, Collection<LedgerLine.Decision> decided) {
    Map<UUID, LedgerLine.Decision> all = new LinkedHashMap<>();
    Stream.concat(
            lines.stream().map(LedgerLine::decision).filter(Objects::nonNull), decided.stream())
        .forEach(decision -> all.put(decision.id(), decision));
    List<LedgerLine.Decision> sorted = new ArrayList<>(all.values());
    sorted.sort(
        Comparator.comparing(LedgerLine.Decision::date)
            .thenComparing(LedgerLine.Decision::number)
            .thenComparing(LedgerLine.Decision::id));
    return sorted.stream().map(words::decision).toList();
  }
}
