package kg.onuguu.assessment;

import java.util.Locale;
import kg.onuguu.finding.Label;
import kg.onuguu.reference.CodesOf;

/** The seven steps (кадамдар) of an assessment, in their fixed order. */
@CodesOf(Step.SET)
public enum Step {
  DEFINE_OBJECT,
  COLLECT,
  BUILD_DATABASE,
  DATA_SHEETS,
  PROCESS,
  INTERPRET,
  REPORT;

  static final String SET = "vsoko_step";

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  Label label() {
    return new Label(SET, code());
  }
}
