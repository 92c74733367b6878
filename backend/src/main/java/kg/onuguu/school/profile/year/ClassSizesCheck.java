package kg.onuguu.school.profile.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import kg.onuguu.dataquality.DataQualityCheck;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;

/** no class is smaller or larger than the report of the year says. */
@ApplicationScoped
class ClassSizesCheck implements DataQualityCheck {
  private final WrittenYears years;

  ClassSizesCheck(WrittenYears years) {
    this.years = years;
  }

  @Override
  public String code() {
    return "R-099";
  }

  @Override
  public String rule() {
    return "R-099";
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
        .flatMap(
            year ->
                YearDoubts.sizes(year.content())
                    .map(sizes -> suspicion(year.schoolYear(), sizes))
                    .stream())
        .toList();
  }

  private static Suspicion suspicion(int year, YearDoubts.Sizes sizes) {
    return Suspicion.of(
            String.valueOf(year), Place.in(Register.YEAR_PROFILE, year, "declared/smallestClass"))
        .schoolYear("year", year)
        .text("declared", sizes.declared())
        .text("actual", sizes.actual())
        .decimal("average", sizes.average())
        .texts("classes", sizes.outside());
  }
}
