package kg.onuguu.evaluation.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.reference.ReferenceValue;

/** Which register values there are; they are reference data. */
@ApplicationScoped
public class RegisterCodes {
  private static final String SET = "register_value";

  private final ReferenceData reference;

  RegisterCodes(ReferenceData reference) {
    this.reference = reference;
  }

  /** In their order. */
  List<ReferenceValue> all() {
    return reference.values(SET);
  }

  public boolean knows(String code) {
    return reference.find(SET, code).isPresent();
  }

  /** Whether it has a value for each school year. */
  public boolean yearly(String code) {
    return yearly(reference.require(SET, code));
  }

  static boolean yearly(ReferenceValue value) {
    return "true".equals(value.attributes().get("yearly"));
  }

  static RegisterUnit unit(ReferenceValue value) {
    return RegisterUnit.valueOf(value.attributes().get("unit").toUpperCase(Locale.ROOT));
  }
}
