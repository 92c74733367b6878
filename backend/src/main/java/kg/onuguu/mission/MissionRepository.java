package kg.onuguu.mission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.school.School;

/** Missions, by a school that was read through the scope of the caller. */
@ApplicationScoped
class MissionRepository implements PanacheRepositoryBase<Mission, UUID> {
  Optional<Mission> of(School school) {
    return find("schoolId", school.getId()).firstResultOptional();
  }
}
