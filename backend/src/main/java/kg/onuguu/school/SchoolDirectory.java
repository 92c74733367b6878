package kg.onuguu.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.shared.problem.ProblemException;

/** Schools and units as other features need them. */
@ApplicationScoped
public class SchoolDirectory {
  private final SchoolRepository schools;
  private final AdminUnitRepository units;

  SchoolDirectory(SchoolRepository schools, AdminUnitRepository units) {
    this.schools = schools;
    this.units = units;
  }

  /** One school in the scope; 404 otherwise. */
  public School require(UUID schoolId, AccessScope scope) {
    return schools.find(schoolId, scope).orElseThrow(ProblemException::notFound);
  }

  /** One school in the scope, with the name of its district; 404 otherwise. */
  public SchoolInfo requireInfo(UUID schoolId, AccessScope scope) {
    return schools
        .findRow(schoolId, scope)
        .map(SchoolRow::info)
        .orElseThrow(ProblemException::notFound);
  }

  /** An active school, which everybody may know of; 404 otherwise. */
  public SchoolRow requirePublic(UUID schoolId) {
    return schools
        .findRow(schoolId, new AccessScope.Nationwide())
        .filter(row -> row.school().isActive())
        .orElseThrow(ProblemException::notFound);
  }

  /** Several schools in Kyrgyz order, in one query; those outside the scope are left out. */
  public List<SchoolInfo> infos(Collection<UUID> schoolIds, AccessScope scope) {
    return schools.rows(schoolIds, scope).stream().map(SchoolRow::info).toList();
  }

  /** The same by id. */
  public Map<UUID, SchoolInfo> infosById(Collection<UUID> schoolIds, AccessScope scope) {
    return infos(schoolIds, scope).stream()
        .collect(Collectors.toMap(SchoolInfo::id, Function.identity()));
  }

  /** Several units in Kyrgyz order, in one query. */
  public List<UnitInfo> units(Collection<UUID> unitIds) {
    return unitIds.isEmpty()
        ? List.of()
        : units
            .find("from AdminUnit unit where unit.id in ?1 order by unit.name.ky, unit.id", unitIds)
            .stream()
            .map(unit -> new UnitInfo(unit.getId(), unit.getName()))
            .toList();
  }

  /** The units above a school from the highest down to its village, in one query. */
  public List<PlaceInfo> placesOf(School school) {
    UUID lowest = school.getLocalityId() == null ? school.getDistrictId() : school.getLocalityId();
    LinkedList<PlaceInfo> places = new LinkedList<>();
    AdminUnit unit = units.findWithAncestors(lowest).orElse(null);
    while (unit != null) {
      places.addFirst(
          new PlaceInfo(
              unit.getId(),
              unit.getKind(),
              unit.getName(),
              unit.getValidFrom(),
              unit.getValidTo()));
      unit = unit.getParent();
    }
    return places;
  }

  /** Those of the units in which an education authority may sit: districts and cities. */
  public Set<UUID> districtsAmong(Collection<UUID> unitIds) {
    return unitIds.isEmpty()
        ? Set.of()
        : units.list("id in ?1", unitIds).stream()
            .filter(unit -> unit.getKind().hasEducationAuthority())
            .map(AdminUnit::getId)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Holds the row of the school until the end of the transaction. */
  public void lock(UUID schoolId) {
    schools.lock(schoolId);
  }
}
