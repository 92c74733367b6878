package kg.onuguu.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import kg.onuguu.school.School;

/**
 * The names of all people that the register of a school has ever had, in one query: for those who
 * must keep names out of what everybody reads.
 */
@ApplicationScoped
public class StaffNames {
  private final EntityManager database;

  StaffNames(EntityManager database) {
    this.database = database;
  }

  /** Last and first name. */
  public record Name(String last, String first) {}

  public List<Name> of(School school) {
    return database
        .createQuery(
            "select new kg.onuguu.staff.StaffNames$Name(person.lastName, person.firstName)"
                + " from StaffPerson person where person.schoolId = :school",
            Name.class)
        .setParameter("school", school.getId())
        .getResultList();
  }
}
