package kg.onuguu.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.school.School;

/** Annual cycles, by a school that was read through the scope of the caller. */
@ApplicationScoped
class AnnualCycleRepository implements PanacheRepositoryBase<AnnualCycle, UUID> {

  /** How far one stage of one year has come. */
  record Row(int schoolYear, Instant updatedAt, CycleStage stage, StageStatus status) {}

  /** The cycle of that school year and the one before it, by year, with their stages. */
  Map<Integer, AnnualCycle> withTheYearBefore(School school, int schoolYear) {
    return find(
            "from AnnualCycle cycle left join fetch cycle.stages where cycle.schoolId = ?1"
                + " and cycle.schoolYear between ?2 and ?3",
            school.getId(),
            schoolYear - 1,
            schoolYear)
        .stream()
        .collect(Collectors.toMap(AnnualCycle::getSchoolYear, Function.identity()));
  }

  /** All stages of all years, newest year first, without their texts. */
  List<Row> rows(School school) {
    return getEntityManager()
        .createQuery(
            "select new kg.onuguu.cycle.AnnualCycleRepository$Row(cycle.schoolYear,"
                + " cycle.updatedAt, key(stage), value(stage).status) from AnnualCycle cycle"
                + " join cycle.stages stage where cycle.schoolId = :school"
                + " order by cycle.schoolYear desc",
            Row.class)
        .setParameter("school", school.getId())
        .getResultList();
  }
}
