package kg.onuguu.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** Collects everything that is wrong, so that one answer names it all. */
public final class Violations {
  private static final String BUNDLE = "plan";

  private final List<Violation> all = new ArrayList<>();

  /** Text in this feature's bundle. */
  public static Violation at(String pointer, String code, String rule) {
    return Violation.at(pointer, code).rule(rule).from(BUNDLE);
  }

  public void add(Violation violation) {
    all.add(violation);
  }

  public void addIf(boolean wrong, Violation violation) {
    if (wrong) {
      all.add(violation);
    }
  }

  /** 422 with everything, if there is anything. */
  public void throwIfAny() {
    if (!all.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, all);
    }
  }

  /** 422 when two entries of a list have the same key; the pointer shows the second. */
  public <T, K> void duplicates(
      List<T> list, Function<T, K> key, String pointer, String field, String rule) {
    Set<K> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      addIf(!seen.add(key.apply(list.get(i))), at(pointer + "/" + i + field, "duplicate", rule));
    }
  }
}
