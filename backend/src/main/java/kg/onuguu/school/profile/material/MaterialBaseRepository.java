package kg.onuguu.school.profile.material;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.database.InList;

/** Material bases, by a school that was read through the scope of the caller. */
@ApplicationScoped
class MaterialBaseRepository implements PanacheRepositoryBase<MaterialBase, UUID> {
  Optional<MaterialBase> of(School school) {
    return find("schoolId", school.getId()).firstResultOptional();
  }

  List<MaterialBase> of(Collection<UUID> schoolIds) {
    InList schools = InList.of("schoolId", "school", schoolIds);
    return list(schools.hql(), schools.parameters());
  }
}
