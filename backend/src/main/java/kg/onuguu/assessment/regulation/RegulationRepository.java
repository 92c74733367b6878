package kg.onuguu.assessment.regulation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;

/** Regulations, by a school that was read through the scope of the caller. */
@ApplicationScoped
public class RegulationRepository implements PanacheRepositoryBase<AssessmentRegulation, UUID> {
  private static final String NEWEST_FIRST = "schoolId = ?1 order by adoptedOn desc, id desc";

  List<AssessmentRegulation> of(School school) {
    return list(NEWEST_FIRST, school.getId());
  }

  /** The newest edition. */
  public Optional<AssessmentRegulation> inForce(School school) {
    return find(NEWEST_FIRST, school.getId()).firstResultOptional();
  }

  AssessmentRegulation require(School school, UUID id) {
    return find("schoolId = ?1 and id = ?2", school.getId(), id)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }
}
