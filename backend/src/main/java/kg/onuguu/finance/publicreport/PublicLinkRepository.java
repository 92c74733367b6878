package kg.onuguu.finance.publicreport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.school.School;

/** Links, by a school that was read through the scope of the caller, or by their code. */
@ApplicationScoped
class PublicLinkRepository implements PanacheRepositoryBase<PublicLink, UUID> {
  Optional<PublicLink> of(School school) {
    return findByIdOptional(school.getId());
  }

  Optional<PublicLink> ofCode(String code) {
    return find("code", code).firstResultOptional();
  }
}
