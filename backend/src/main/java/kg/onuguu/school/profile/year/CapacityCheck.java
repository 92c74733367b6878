package kg.onuguu.school.profile.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.onuguu.dataquality.DataQualityCheck;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.school.profile.ClassSet;
import kg.onuguu.school.profile.MaterialBases;
import kg.onuguu.school.profile.MaterialFacts;
import kg.onuguu.school.profile.Shift;

/**
 * DQ-59: the classes of a shift have rooms. The material base is that of today, so only the newest
 * year is compared with it.
 */
@ApplicationScoped
class CapacityCheck implements DataQualityCheck {
  private final WrittenYears years;
  private final MaterialBases bases;

  CapacityCheck(WrittenYears years, MaterialBases bases) {
    this.years = years;
    this.bases = bases;
  }

  @Override
  public String code() {
    return "DQ-59";
  }

  @Override
  public String rule() {
    return null;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<Register> reads() {
    return Set.of(Register.YEAR_PROFILE, Register.MATERIAL_BASE);
  }

  @Override
  public String bundle() {
    return "dq_school";
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    Integer rooms = school.facts(MaterialFacts.class, bases::of).teachingRooms();
    List<WrittenYears.Year> written = years.of(school);
    return rooms == null || written.isEmpty()
        ? List.of()
        : crowded(written.get(written.size() - 1), rooms);
  }

  private static List<Suspicion> crowded(WrittenYears.Year year, int rooms) {
    Map<Shift, List<ClassSet>> shifts = ClassTotals.by(ClassSet::shift, year.content().classSets());
    return shifts.entrySet().stream()
        .filter(shift -> shift.getValue().size() > rooms)
        .map(
            shift ->
                Suspicion.of(
                        year.schoolYear() + ":" + shift.getKey().name(),
                        Place.in(Register.YEAR_PROFILE, year.schoolYear(), "classSets"))
                    .schoolYear("year", year.schoolYear())
                    .label("shift", "shift", List.of(shift.getKey().code()))
                    .number("classes", shift.getValue().size())
                    .number("rooms", rooms))
        .toList();
  }
}
