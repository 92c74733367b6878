package kg.onuguu.dataquality;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * One run of checks over one school. Several checks read the same facts: each kind of facts is read
 * once, so that a run costs a query a register, however many checks there are.
 */
public final class Inspection {
  private final UUID schoolId;
  private final Map<Class<?>, Object> facts = new HashMap<>();

  public Inspection(UUID schoolId) {
    this.schoolId = schoolId;
  }

  public UUID schoolId() {
    return schoolId;
  }

  /**
   * The facts of that type, read when they are first asked for.
   *
   * @param reader from the id of the school; it must not answer null
   */
  public <T> T facts(Class<T> type, Function<UUID, T> reader) {
    Object known = facts.get(type);
    if (known == null) {
      known = reader.apply(schoolId);
      facts.put(type, known);
    }
    return type.cast(known);
  }
}
