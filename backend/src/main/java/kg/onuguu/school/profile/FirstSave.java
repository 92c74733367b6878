package kg.onuguu.school.profile;

import jakarta.persistence.PersistenceException;
import java.util.function.Consumer;
import kg.onuguu.shared.problem.DatabaseFault;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;

/** The first save of something that reads as empty before (ADR 19). */
public final class FirstSave {
  private FirstSave() {}

  /** Of several first writers the unique key lets one through; the others are stale. */
  public static <T> T of(T entity, Consumer<T> persistAndFlush) {
    try {
      persistAndFlush.accept(entity);
      return entity;
    } catch (PersistenceException taken) {
      if (DatabaseFault.of(taken) == DatabaseFault.CONFLICT) {
        throw new ProblemException(ProblemType.STALE);
      }
      throw taken;
    }
  }
}
