package kg.onuguu.indicator.check;

import java.util.Set;
import kg.onuguu.dataquality.DataQualityCheck;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.indicator.facts.IndicatorFacts;

/**
 * What the checks of the indicators have in common: their names, and the facts they read. They are
 * singletons without a proxy, which would need a constructor without parameters up here.
 */
abstract class IndicatorCheck implements DataQualityCheck {
  /** The sentences of all of them. */
  private static final String BUNDLE = "dq_indicator";

  private final String code;
  private final String rule;
  private final Severity severity;
  private final Set<Register> reads;
  private final IndicatorFacts facts;

  IndicatorCheck(
      String code, String rule, Severity severity, IndicatorFacts facts, Register... reads) {
    this.code = code;
    this.rule = rule;
    this.severity = severity;
    this.facts = facts;
    this.reads = Set.of(reads);
  }

  IndicatorFacts facts() {
    return facts;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Set<Register> reads() {
    return reads;
  }

  @Override
  public String bundle() {
    return BUNDLE;
  }
}
