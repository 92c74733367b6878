package kg.onuguu.indicator.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.indicator.declared.DeclaredFigure;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.declared.RegisterNumbers;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.indicator.table.YearBook;
import kg.onuguu.indicator.teacher.TeacherFigures.TeachersOfYear;
import kg.onuguu.school.profile.ClassSet;

/** What the registers say of the figures that reports print. */
@ApplicationScoped
public class SchoolNumbers implements RegisterNumbers {
  private final IndicatorFacts facts;
  private final FoundedYears founded;

  SchoolNumbers(IndicatorFacts facts, FoundedYears founded) {
    this.facts = facts;
    this.founded = founded;
  }

  public IndicatorFacts facts() {
    return facts;
  }

  @Override
  public BigDecimal of(Inspection school, Printed figure, Integer schoolYear) {
    return switch (figure) {
      case AREA_M2 -> facts.base(school).buildingAreaM2();
      case FOUNDED_YEAR -> number(founded.of(school));
      case COMPUTERS -> number(facts.base(school).computers());
      case COMPUTERS_WORKING -> number(facts.base(school).workingComputers());
      case LAPTOPS -> number(facts.base(school).laptopsOfSchool());
      default -> schoolYear == null ? null : ofYear(school, figure, schoolYear);
    };
  }

  @Override
  public BigDecimal shown(Inspection school, Printed figure, Integer schoolYear) {
    BigDecimal known = of(school, figure, schoolYear);
    return known == null
        ? null
        : figure.isPercentage()
            ? known.setScale(1, RoundingMode.HALF_UP)
            : Percentages.plain(known);
  }

  private BigDecimal ofYear(Inspection school, Printed figure, int year) {
    return switch (figure) {
      case PUPILS -> number(pupils(school, year));
      case TEACHERS -> number(teachers(school, year));
      case TEACHERS_WITH_HIGHER_EDUCATION -> number(educated(school, year));
      case HIGHER_EDUCATION_PCT -> higherEducation(school, year);
      case CLASS_SETS -> number(facts.book(school).of(year).listedClassSets());
      case SMALLEST_CLASS -> number(classSizes(school, year).stream().min(order()).orElse(null));
      case LARGEST_CLASS -> number(classSizes(school, year).stream().max(order()).orElse(null));
      case TEXTBOOK_PCT ->
          facts.textbooks(school).of(year).map(books -> books.exactPct()).orElse(null);
      default -> null;
    };
  }

  /** Of the contingent, else of the list of classes. */
  public Integer pupils(Inspection school, int year) {
    YearBook book = facts.book(school);
    Integer total = facts.contingent(school).total(year, book);
    return total != null ? total : book.of(year).pupils();
  }

  /** Of the table of courses or the staff register, whichever the courses are taken from. */
  public Integer teachers(Inspection school, int year) {
    return facts.courses(school, year).teachers();
  }

  private Integer educated(Inspection school, int year) {
    TeachersOfYear known = facts.teachers(school).of(year);
    return known == null ? null : known.withHigherEducation();
  }

  /** of the register, else of the printed number of educated teachers. */
  private BigDecimal higherEducation(Inspection school, int year) {
    Integer educated = educated(school, year);
    if (educated == null) {
      List<DeclaredFigure> printed =
          facts
              .declared(school)
              .byYear(Printed.TEACHERS_WITH_HIGHER_EDUCATION)
              .getOrDefault(year, List.of());
      educated = printed.isEmpty() ? null : (Integer) printed.get(0).getValue().intValue();
    }
    return Percentages.exact(educated, teachers(school, year));
  }

  private List<Integer> classSizes(Inspection school, int year) {
    return facts.book(school).of(year).classSets().stream()
        .map(ClassSet::pupils)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Comparator<Integer> order() {
    return Comparator.naturalOrder();
  }

  private static BigDecimal number(Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }
}
