package kg.onuguu.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.text.LocalizedName;

/** Fills an empty database with places and schools, for the demonstration and for benches. */
@ApplicationScoped
public class SchoolSeeding {
  private static final LocalDate INDEPENDENCE = LocalDate.of(1991, 8, 31);

  private final AdminUnitRepository units;
  private final SchoolRepository schools;

  SchoolSeeding(AdminUnitRepository units, SchoolRepository schools) {
    this.units = units;
    this.schools = schools;
  }

  public boolean isEmpty() {
    return units.count() == 0 && schools.count() == 0;
  }

  /** How many schools there are. */
  public int schools() {
    return Math.toIntExact(schools.count());
  }

  /** A unit since independence, under its parent (null for the highest). */
  @Transactional
  public UUID unit(AdminUnitKind kind, UUID parentId, LocalizedName name) {
    AdminUnit parent = parentId == null ? null : units.findById(parentId);
    AdminUnit unit = new AdminUnit(kind, parent, name, INDEPENDENCE);
    units.persist(unit);
    return unit.getId();
  }

  /**
   * A school to be added.
   *
   * @param village its locality, or null
   */
  public record NewSchool(
      String number,
      LocalizedName name,
      SchoolKind kind,
      UUID districtId,
      UUID village,
      String address,
      Integer foundedYear,
      List<InstructionLanguage> languages) {}

  @Transactional
  public UUID school(NewSchool wanted) {
    School school =
        new School(
            new SchoolFacts(
                wanted.number(),
                wanted.name(),
                wanted.kind(),
                OwnershipForm.MUNICIPAL,
                wanted.districtId(),
                wanted.village(),
                wanted.foundedYear(),
                wanted.languages(),
                true),
            new SchoolContactData(wanted.address(), null, null, null));
    schools.persist(school);
    return school.getId();
  }
}
