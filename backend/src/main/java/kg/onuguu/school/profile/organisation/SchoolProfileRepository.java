package kg.onuguu.school.profile.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.school.School;

/** Profiles, by a school that was read through the scope of the caller. */
@ApplicationScoped
class SchoolProfileRepository implements PanacheRepositoryBase<SchoolProfile, UUID> {
  Optional<SchoolProfile> of(School school) {
    return find("schoolId", school.getId()).firstResultOptional();
  }
}
