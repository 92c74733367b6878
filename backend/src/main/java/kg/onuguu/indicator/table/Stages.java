package kg.onuguu.indicator.table;

import java.util.List;
import java.util.stream.IntStream;
import kg.onuguu.school.profile.GradeSet;
import kg.onuguu.school.profile.GradeSystem;
import kg.onuguu.school.profile.YearFacts;

/** The stages (баскычтар) of a school in a year, with the grades that the school has of each. */
public final class Stages {
  private static final String[] NAMES = {"primary", "basic", "secondary"};

  private Stages() {}

  /**
   * A stage.
   *
   * @param name primary, basic or secondary, whatever its grades
   * @param code of education_stage: the same with the number of years of the system
   */
  public record Stage(String name, String code, List<Integer> grades) {}

  /** In their order; those of which the school has no grade are left out. */
  public static List<Stage> of(YearFacts year) {
    GradeSet own = year.grades();
    if (own == null) {
      return List.of();
    }
    GradeSystem system = year.system();
    int[] last = {system.lastOfPrimary(), system.lastOfBasic(), system.lastOfSecondary()};
    return IntStream.range(0, NAMES.length)
        .mapToObj(
            i -> {
              int first = i == 0 ? system.first() : last[i - 1] + 1;
              // a last grade above the system's own belongs to the last stage
              int end = i == NAMES.length - 1 ? Math.max(last[i], own.last()) : last[i];
              return new Stage(
                  NAMES[i],
                  NAMES[i] + "_" + last[NAMES.length - 1],
                  IntStream.rangeClosed(first, end).filter(own::contains).boxed().toList());
            })
        .filter(stage -> !stage.grades().isEmpty())
        .toList();
  }
}
