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
import kg.onuguu.school.profile.ShiftSchedule;

/** DQ-51, R-101: between two shifts there is time to air and clean, and they do not overlap. */
@ApplicationScoped
class ShiftGapCheck implements DataQualityCheck {
  private final WrittenYears years;

  ShiftGapCheck(WrittenYears years) {
    this.years = years;
  }

  @Override
  public String code() {
    return "DQ-51";
  }

  @Override
  public String rule() {
    return "R-101";
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
    return years.of(school).stream().flatMap(ShiftGapCheck::narrow).toList();
  }

  private static Stream<Suspicion> narrow(WrittenYears.Year year) {
    return YearDoubts.narrow(year.content().shifts()).stream()
        .map(pair -> suspicion(year.schoolYear(), pair.earlier(), pair.later()));
  }

  private static Suspicion suspicion(int year, ShiftSchedule earlier, ShiftSchedule later) {
    Suspicion suspicion =
        Suspicion.of(
                year + ":" + later.shift().name(),
                Place.in(Register.YEAR_PROFILE, year, "shifts/" + later.shift().code()))
            .schoolYear("year", year)
            .label("earlier", "shift", List.of(earlier.shift().code()))
            .label("later", "shift", List.of(later.shift().code()))
            .text("end", earlier.endsAt())
            .text("start", later.startsAt());
    return later.startsAt().equals(earlier.endsAt()) ? suspicion : suspicion.saying("overlap");
  }
}
