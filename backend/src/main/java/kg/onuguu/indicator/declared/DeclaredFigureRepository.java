package kg.onuguu.indicator.declared;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Printed figures, by a school that was read through the scope of the caller. */
@ApplicationScoped
class DeclaredFigureRepository implements PanacheRepositoryBase<DeclaredFigure, UUID> {

  /** In the order in which they were sent. */
  List<DeclaredFigure> ofSchool(UUID schoolId) {
    return list("schoolId = ?1 order by position, id", schoolId);
  }
}
