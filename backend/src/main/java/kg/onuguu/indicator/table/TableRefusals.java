package kg.onuguu.indicator.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** Collects everything that a sent table may not say, so that one answer names all of it. */
public final class TableRefusals {
  /** The texts of all tables. */
  public static final String BUNDLE = "indicator";

  private static final int DECIMALS = 2;

  private final List<Violation> all = new ArrayList<>();

  public static Violation at(String pointer, String code, String rule) {
    return Violation.at(pointer, code).rule(rule).from(BUNDLE);
  }

  /** To a year of the body; to the list where the year is missing there. */
  public static <T> String pointer(List<T> years, ToIntFunction<T> of, int year) {
    for (int i = 0; i < years.size(); i++) {
      if (of.applyAsInt(years.get(i)) == year) {
        return "/years/" + i;
      }
    }
    return "/years";
  }

  public void add(Violation violation) {
    all.add(violation);
  }

  public void addIf(boolean wrong, Violation violation) {
    if (wrong) {
      all.add(violation);
    }
  }

  /** Each year of the list lies in the window and stands there once. */
  public <T> void years(YearWindow window, List<T> list, ToIntFunction<T> year, String field) {
    for (int i = 0; i < list.size(); i++) {
      addIf(
          !window.contains(year.applyAsInt(list.get(i))),
          at("/years/%d/%s".formatted(i, field), "outside_window", null)
              .with("from", window.from())
              .with("to", window.to()));
    }
    duplicates(list, year::applyAsInt, "/years", "/" + field, null);
  }

  /** Two entries of a list with the same key; the pointer shows the second. */
  public <T> void duplicates(
      List<T> list, Function<T, Object> key, String pointer, String field, String rule) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      addIf(!seen.add(key.apply(list.get(i))), at(pointer + "/" + i + field, "duplicate", rule));
    }
  }

  /** A percentage is between 0 and 100, with at most two decimals. */
  public void percentage(BigDecimal declared, String pointer, String rule) {
    addIf(
        declared != null
            && (declared.signum() < 0
                || declared.compareTo(BigDecimal.valueOf(100)) > 0
                || declared.stripTrailingZeros().scale() > DECIMALS),
        at(pointer, "not_a_percentage", rule));
  }

  /** 422 with everything, if there is anything. */
  public void throwIfAny() {
    if (!all.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, all);
    }
  }
}
