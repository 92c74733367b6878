package kg.onuguu.indicator.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.school.profile.GradeSet;
import kg.onuguu.school.profile.GradeSystem;
import kg.onuguu.school.profile.YearFacts;
import kg.onuguu.school.profile.YearProfiles;

/** What the school years of a window were: grades, marks, classes (R-179: never a constant). */
public final class YearBook {
  private final Map<Integer, YearFacts> years;

  private YearBook(Collection<YearFacts> facts) {
    years = facts.stream().collect(Collectors.toMap(YearFacts::schoolYear, Function.identity()));
  }

  public static YearBook of(Collection<YearFacts> facts) {
    return new YearBook(facts);
  }

  /** One query. */
  public static YearBook read(YearProfiles profiles, UUID schoolId, YearWindow window) {
    return of(profiles.between(schoolId, window.from(), window.to()));
  }

  /** A year of the window. */
  public YearFacts of(int year) {
    YearFacts facts = years.get(year);
    if (facts == null) {
      throw new IllegalArgumentException("Not in this book: " + year);
    }
    return facts;
  }

  /** The grades that the school has in that year; empty for a school without grades. */
  public List<Integer> grades(int year) {
    GradeSet grades = of(year).grades();
    return grades == null ? List.of() : grades.grades();
  }

  /**
   * The last grade of a stage in which pupils graduate: basic and secondary, as far as it has them.
   */
  public List<Integer> graduatingGrades(int year) {
    GradeSystem system = of(year).system();
    return grades(year).stream()
        .filter(grade -> grade == system.lastOfBasic() || grade == lastGrade(year))
        .filter(grade -> grade >= system.lastOfBasic())
        .toList();
  }

  /** Null for a school without grades. */
  public Integer lastGrade(int year) {
    GradeSet grades = of(year).grades();
    return grades == null ? null : grades.last();
  }

  /** Grades without marks as the profile says, or as is usual in that year. */
  public List<Integer> ungradedGrades(int year) {
    YearFacts facts = of(year);
    return facts.ungradedGrades() != null
        ? facts.ungradedGrades()
        : facts.system().ungradedOf(facts.grades());
  }
}
