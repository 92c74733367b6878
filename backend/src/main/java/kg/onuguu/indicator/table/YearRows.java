package kg.onuguu.indicator.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.school.School;

/** The rows of all tables, by a school that was read through the scope of the caller. */
@ApplicationScoped
public class YearRows {
  private final EntityManager database;

  YearRows(EntityManager database) {
    this.database = database;
  }

  /** The rows of a window, oldest first; one query. */
  public <R extends YearRow<R>> List<R> of(Class<R> type, School school, YearWindow window) {
    return database
        .createQuery(
            "select row from "
                + type.getSimpleName()
                + " row where row.schoolId = :school and row.schoolYear between :from and :to"
                + " order by row.schoolYear, row.id",
            type)
        .setParameter("school", school.getId())
        .setParameter("from", window.from())
        .setParameter("to", window.to())
        .getResultList();
  }

  /** All rows of a school, oldest first, for checks and series; one query. */
  public <R extends YearRow<R>> List<R> of(Class<R> type, UUID schoolId) {
    return database
        .createQuery(
            "select row from "
                + type.getSimpleName()
                + " row where row.schoolId = :school order by row.schoolYear, row.id",
            type)
        .setParameter("school", schoolId)
        .getResultList();
  }

  /** Makes the stored rows equal to the wanted ones; what stays the same is not touched. */
  <R extends YearRow<R>> void replace(List<R> stored, List<R> wanted) {
    Map<Object, R> old = new HashMap<>();
    stored.forEach(row -> old.put(row.key(), row));
    for (R row : wanted) {
      R before = old.remove(row.key());
      if (before == null) {
        database.persist(row);
      } else {
        before.take(row);
      }
    }
    old.values().forEach(database::remove);
  }
}
