package kg.onuguu.school.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** Collects everything that a profile may not say, so that one answer names it all. */
public final class Refusals {
  /** The texts of all profiles. */
  public static final String BUNDLE = "profile";

  private final List<Violation> all = new ArrayList<>();

  public static Violation at(String pointer, String code, String rule) {
    return Violation.at(pointer, code).rule(rule).from(BUNDLE);
  }

  /** The present state does not allow it; the sentence is {@code detail.<why>}. */
  public static ProblemException illegal(String why) {
    return new ProblemException(ProblemType.ILLEGAL_TRANSITION).because(BUNDLE, why, Map.of());
  }

  public void addIf(boolean wrong, Violation violation) {
    if (wrong) {
      all.add(violation);
    }
  }

  /** What has happened has a day that has come. */
  public void future(LocalDate day, LocalDate today, String pointer) {
    addIf(day != null && day.isAfter(today), at(pointer, "in_future", null));
  }

  /** Two entries of a list with the same key; the pointer shows the second. */
  public <T, K> void duplicates(
      List<T> list, Function<T, K> key, String pointer, String field, String code, String rule) {
    Set<K> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      addIf(!seen.add(key.apply(list.get(i))), at(pointer + "/" + i + field, code, rule));
    }
  }

  /** 422 with everything, if there is anything. */
  public void throwIfAny() {
    if (!all.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, all);
    }
  }
}
