package kg.onuguu.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Administrative units; they are public knowledge and have no scope. */
@ApplicationScoped
class AdminUnitRepository implements PanacheRepositoryBase<AdminUnit, UUID> {}
