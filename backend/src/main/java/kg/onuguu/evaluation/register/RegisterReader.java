package kg.onuguu.evaluation.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.evaluation.Period;
import kg.onuguu.evaluation.register.Figure.Point;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.facts.SchoolNumbers;
import kg.onuguu.indicator.summary.Series;
import kg.onuguu.indicator.summary.SeriesReader;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.indicator.table.YearWindow;
import kg.onuguu.reference.ReferenceValue;
import kg.onuguu.school.profile.YearFacts;
import kg.onuguu.staff.StaffFacts;
import kg.onuguu.staff.StaffRegister;
import kg.onuguu.staff.StaffYear;

/**
 * Reads what can be inserted into a self-evaluation from the registers of the school: profile,
 * staff, indicators, material base. A fixed number of queries.
 */
@ApplicationScoped
public class RegisterReader {
  private static final List<String> OLYMPIADS =
      List.of("olympiad_district", "olympiad_oblast", "olympiad_republic");

  private final RegisterCodes codes;
  private final SeriesReader series;
  private final SchoolNumbers numbers;
  private final StaffRegister staff;

  RegisterReader(
      RegisterCodes codes, SeriesReader series, SchoolNumbers numbers, StaffRegister staff) {
    this.codes = codes;
    this.series = series;
    this.numbers = numbers;
    this.staff = staff;
  }

  /** Of a school that was read through the scope of the caller. */
  public RegisterValues of(UUID schoolId, Period period) {
    Inspection school = new Inspection(schoolId);
    YearWindow window = new YearWindow(period.firstYear(), period.lastYear());
    Map<String, Series> known =
        series.of(school, window).stream()
            .collect(Collectors.toMap(Series::code, Function.identity()));
    StaffFacts people = school.facts(StaffFacts.class, staff::of);
    return new RegisterValues(
        codes.all().stream().map(value -> figure(value, school, window, known, people)).toList());
  }

  private Figure figure(
      ReferenceValue value,
      Inspection school,
      YearWindow window,
      Map<String, Series> known,
      StaffFacts people) {
    List<Point> points =
        RegisterCodes.yearly(value)
            ? window.years().stream()
                .map(year -> new Point(year, ofYear(value.code(), school, year, known, people)))
                .toList()
            : List.of(new Point(null, ofSchool(value.code(), school)));
    return new Figure(value.code(), RegisterCodes.unit(value), points);
  }

  private BigDecimal ofYear(
      String code, Inspection school, int year, Map<String, Series> known, StaffFacts people) {
    IndicatorFacts facts = numbers.facts();
    YearFacts profile = facts.book(school).of(year);
    return switch (code) {
      case "class_sets" -> number(profile.listedClassSets());
      case "shifts" -> number(profile.shifts().isEmpty() ? null : profile.shifts().size());
      case "staff" -> number(people.year(year).map(StaffYear::people).orElse(null));
      case "courses_attended" -> number(facts.courses(school, year).attended());
      case "olympiad_prizes" -> prizes(year, known);
      case "ort_participants" ->
          number(facts.ort(school).of(year).map(ort -> ort.participants()).orElse(null));
      case "smallest_class",
          "largest_class",
          "teachers",
          "teachers_with_higher_education",
          "higher_education_pct" ->
          numbers.shown(school, Printed.of(code), year);
      default -> ofSeries(code, year, known);
    };
  }

  private BigDecimal ofSchool(String code, Inspection school) {
    IndicatorFacts facts = numbers.facts();
    return switch (code) {
      case "land_area_m2" -> Percentages.plain(facts.base(school).landAreaM2());
      case "teaching_rooms" -> number(facts.base(school).teachingRooms());
      default -> numbers.shown(school, Printed.of(code), null);
    };
  }

  /** Of all stages that are known. */
  private static BigDecimal prizes(int year, Map<String, Series> known) {
    return OLYMPIADS.stream()
        .map(code -> ofSeries(code, year, known))
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  private static BigDecimal ofSeries(String code, int year, Map<String, Series> known) {
    return Stream.ofNullable(known.get(code))
        .flatMap(one -> one.points().stream())
        .filter(point -> point.schoolYear() == year)
        .map(kg.onuguu.indicator.summary.Point::value)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static BigDecimal number(Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }
}
