package kg.onuguu.plan.completeness;

import java.util.List;
import java.util.function.Function;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.finding.FindingDraft;

/** One check of a plan; it passes when it finds nothing that weighs more than information. */
record PlanCheck(PlanSection section, Function<CheckInput, List<FindingDraft>> rule) {

  List<FindingDraft> run(CheckInput input) {
    return rule.apply(input);
  }
}
