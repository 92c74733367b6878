package kg.onuguu.finance.publicreport;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kg.onuguu.api.model.FinanceReportDecision;
import kg.onuguu.api.model.FinanceReportPurpose;
import kg.onuguu.api.model.FinanceReportSource;
import kg.onuguu.api.model.FinanceReportThing;
import kg.onuguu.api.model.LocalizedText;
import kg.onuguu.shared.text.SearchText;

/**
 * The words of the report, one line at a time. Organisations that gave something are named, except
 * where the source says it already; natural persons never are. What a person is named in is left
 * out, and remembered for the school to see before it publishes.
 */
class ReportWords {
  /** Their givers are what the source is called. */
  private static final Set<String> BUDGETS =
      Set.of("republican_budget", "local_budget", "ministry_in_kind");

  /** Those who give here are natural persons, whatever the entry says. */
  private static final Set<String> OF_PERSONS = Set.of("parents_in_kind", "staff_own");

  private final ReportLabels labels;
  private final PeopleNames people;
  private final Set<String> leftOut = new LinkedHashSet<>();

  ReportWords(ReportLabels labels, PeopleNames people) {
    this.labels = labels;
    this.people = people;
  }

  /** Lines that are one line when their keys are equal. */
  interface Summed {
    Object key();

    BigDecimal amount();

    boolean correction();

    /** Among equal amounts. */
    String order();
  }

  record Source(FinanceReportSource wire) implements Summed {
    @Override
    public Object key() {
      return Arrays.asList(
          wire.getSource(), folded(wire.getGiver()), wire.getPrivatePersons(), correction());
    }

    @Override
    public BigDecimal amount() {
      return wire.getAmount();
    }

    @Override
    public boolean correction() {
      return wire.getCorrection();
    }

    @Override
    public String order() {
      return wire.getSource() + " " + folded(wire.getGiver());
    }

    static Source with(Source one, BigDecimal more) {
      one.wire().amount(one.amount().add(more));
      return one;
    }
  }

  record Purpose(FinanceReportPurpose wire) implements Summed {
    @Override
    public Object key() {
      return Arrays.asList(
          folded(wire.getPurpose()),
          wire.getCategory(),
          wire.getDecisionNumber(),
          wire.getDecisionDate(),
          wire.getDocumented(),
          wire.getDocument(),
          correction());
    }

    @Override
    public BigDecimal amount() {
      return wire.getAmount();
    }

    @Override
    public boolean correction() {
      return wire.getCorrection();
    }

    @Override
    public String order() {
      return wire.getCategory() + " " + folded(wire.getPurpose()) + " " + wire.getDecisionNumber();
    }

    static Purpose with(Purpose one, BigDecimal more) {
      one.wire().amount(one.amount().add(more));
      return one;
    }
  }

  Source source(LedgerLine line) {
    return new Source(
        new FinanceReportSource()
            .source(line.source())
            .sourceName(labels.of("finance_source", line.source()))
            .giver(giver(line))
            .privatePersons(ofPersons(line))
            .correction(line.isReversal())
            .amount(line.signed()));
  }

  Purpose purpose(LedgerLine line) {
    LedgerLine.Decision decision = line.decision();
    return new Purpose(
        new FinanceReportPurpose()
            .purpose(unnamed(line.purpose()))
            .category(line.category())
            .categoryName(category(line))
            .amount(line.signed())
            .decisionNumber(decision == null ? null : decision.number())
            .decisionDate(decision == null ? null : decision.date())
            .documented(line.documented())
            .document(line.document())
            .correction(line.isReversal()));
  }

  FinanceReportThing thing(LedgerLine line) {
    return new FinanceReportThing()
        .kind(line.kind())
        .source(line.source())
        .sourceName(labels.of("finance_source", line.source()))
        .giver(giver(line))
        .privatePersons(ofPersons(line))
        .what(unnamed(line.purpose()))
        .category(line.category())
        .categoryName(category(line))
        .quantity(line.quantity() == null ? null : plain(line.quantity()))
        .unit(line.unit())
        .estimatedValue(line.estimatedValue())
        .correction(line.isReversal());
  }

  FinanceReportDecision decision(LedgerLine.Decision decision) {
    return new FinanceReportDecision()
        .number(decision.number())
        .date(decision.date())
        .body(decision.body())
        .bodyName(labels.of("board_body", decision.body()))
        .subject(unnamed(decision.subject()));
  }

  /** What was left out because it names somebody, in the order of the report. */
  List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  private LocalizedText category(LedgerLine line) {
    return labels.of("finance_category", line.category());
  }

  private String giver(LedgerLine line) {
    return BUDGETS.contains(line.source()) || ofPersons(line) ? null : line.counterparty();
  }

  private boolean ofPersons(LedgerLine line) {
    return OF_PERSONS.contains(line.source())
        || line.privatePerson()
        || people.isIn(line.counterparty());
  }

  private String unnamed(String text) {
    if (text != null && people.isIn(text)) {
      leftOut.add(text);
      return null;
    }
    return text;
  }

  /** 2 rather than 2.000. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String folded(String text) {
    return text == null ? null : SearchText.fold(text);
  }
}
