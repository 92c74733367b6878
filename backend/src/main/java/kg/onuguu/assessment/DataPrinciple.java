package kg.onuguu.assessment;

import java.util.Locale;
import kg.onuguu.finding.Label;
import kg.onuguu.reference.CodesOf;

/** What good data keep to. */
@CodesOf(DataPrinciple.SET)
public enum DataPrinciple {
  OBJECTIVITY,
  ACCURACY,
  COMPLETENESS,
  SUFFICIENCY,
  SYSTEMATICITY;

  static final String SET = "vsoko_data_quality_principle";

  Label label() {
    return new Label(SET, name().toLowerCase(Locale.ROOT));
  }
}
