package kg.onuguu.finance.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.onuguu.school.School;

/** Acts of the revision commission. */
@ApplicationScoped
class RevisionActRepository implements BoardRepository<RevisionAct> {
  @Override
  public String order() {
    return "year desc, id desc";
  }

  @Override
  public void narrow(BoardFilter filter, StringBuilder where, Map<String, Object> parameters) {
    // The list has no filters: there is one act a year.
  }

  Optional<RevisionAct> of(School school, int year) {
    return find("schoolId = ?1 and year = ?2", school.getId(), year).firstResultOptional();
  }

  Set<Integer> years(School school) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select act.year from RevisionAct act where act.schoolId = :school", Integer.class)
            .setParameter("school", school.getId())
            .getResultList());
  }
}
