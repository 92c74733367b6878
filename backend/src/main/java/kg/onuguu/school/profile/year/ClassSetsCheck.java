package kg.onuguu.school.profile.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kg.onuguu.dataquality.DataQualityCheck;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;

/** a year has as many classes as its report says, and no 1а without 1б. */
@ApplicationScoped
class ClassSetsCheck implements DataQualityCheck {
  private final WrittenYears years;

  ClassSetsCheck(WrittenYears years) {
    this.years = years;
  }

  @Override
  public String code() {
    return "R-100";
  }

  @Override
  public String rule() {
    return "R-100";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<Register> reads() {
    return Set.of(Register.YEAR_PROFILE);
  }

  @Override
  public String bundle() {
    return "dq_school";
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    return years.of(school).stream()
        .flatMap(year -> Stream.concat(declared(year), letters(year)))
        .toList();
  }

  private static Stream<Suspicion> declared(WrittenYears.Year year) {
    return YearDoubts.declaredClassSets(year.content()).stream()
        .map(
            doubt ->
                Suspicion.of(
                        String.valueOf(year.schoolYear()),
                        Place.in(Register.YEAR_PROFILE, year.schoolYear(), "declared/classSets"))
                    .schoolYear("year", year.schoolYear())
                    .number("declared", year.content().declaredClassSets())
                    .number("listed", year.content().classSets().size()));
  }

  private static Stream<Suspicion> letters(WrittenYears.Year year) {
    return YearDoubts.alone(year.content().classSets()).stream()
        .map(
            alone ->
                Suspicion.of(
                        year.schoolYear() + ":" + alone.name(),
                        Place.in(Register.YEAR_PROFILE, year.schoolYear(), "classSets"))
                    .saying("letter")
                    .schoolYear("year", year.schoolYear())
                    .text("class", alone.name()));
  }
}
