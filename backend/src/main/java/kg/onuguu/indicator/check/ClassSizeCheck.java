package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.declared.DeclaredFigure;
import kg.onuguu.indicator.declared.DeclaredFigures;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.facts.SchoolNumbers;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.school.profile.ClassSet;
import kg.onuguu.school.profile.YearFacts;

/**
 * DQ-14, R-099: classes are as large as texts say, "25–36": class by class where the list of
 * classes knows them, else grade by grade from contingent and number of classes.
 */
@Singleton
class ClassSizeCheck extends IndicatorCheck {
  private final SchoolNumbers numbers;

  ClassSizeCheck(IndicatorFacts facts, SchoolNumbers numbers) {
    super(
        "DQ-14",
        "R-099",
        Severity.WARNING,
        facts,
        Register.DECLARED_FIGURES,
        Register.YEAR_PROFILE,
        Register.CONTINGENT);
    this.numbers = numbers;
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    DeclaredFigures declared = facts().declared(school);
    Map<Integer, List<DeclaredFigure>> smallest = declared.byYear(Printed.SMALLEST_CLASS);
    Map<Integer, List<DeclaredFigure>> largest = declared.byYear(Printed.LARGEST_CLASS);
    TreeSet<Integer> years = new TreeSet<>(smallest.keySet());
    years.retainAll(largest.keySet());
    List<Suspicion> found = new ArrayList<>();
    for (int year : years) {
      BigDecimal low = smallest.get(year).get(0).getValue();
      BigDecimal high = largest.get(year).get(0).getValue();
      List<Suspicion.At> outside =
          sizes(school, year).entrySet().stream()
              .filter(
                  size -> size.getValue().compareTo(low) < 0 || size.getValue().compareTo(high) > 0)
              .map(size -> new Suspicion.At(size.getValue(), size.getKey()))
              .toList();
      if (!outside.isEmpty()) {
        found.add(
            Suspicion.of(
                    String.valueOf(year),
                    Place.in(Register.DECLARED_FIGURES, year, Printed.SMALLEST_CLASS.code()))
                .schoolYear("year", year)
                .decimal("low", low)
                .decimal("high", high)
                .decimal(
                    "average",
                    Percentages.ratio(
                        numbers.pupils(school, year),
                        facts().book(school).of(year).listedClassSets()))
                .decimalsAt("outside", outside));
      }
    }
    return found;
  }

  /** Pupils of each class by its name, or of the classes of a grade on average. */
  private Map<String, BigDecimal> sizes(Inspection school, int year) {
    YearFacts facts = facts().book(school).of(year);
    Map<String, BigDecimal> sizes = new LinkedHashMap<>();
    Map<Integer, List<ClassSet>> byGrade =
        facts.classSets().stream()
            .collect(Collectors.groupingBy(ClassSet::grade, TreeMap::new, Collectors.toList()));
    byGrade.forEach(
        (grade, classes) -> {
          if (classes.stream().allMatch(one -> one.pupils() != null)) {
            classes.forEach(one -> sizes.put(one.name(), BigDecimal.valueOf(one.pupils())));
            return;
          }
          Integer pupils = facts().contingent(school).of(year, grade);
          if (pupils != null) {
            sizes.put(
                String.valueOf(grade),
                Percentages.plain(
                    BigDecimal.valueOf(pupils)
                        .divide(BigDecimal.valueOf(classes.size()), 1, RoundingMode.HALF_UP)));
          }
        });
    return sizes;
  }
}
