package kg.onuguu.shared.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code column in (…)} with one parameter for each value. Hibernate translates a query with a list
 * parameter anew at every call, which costs more than the query itself; with single parameters the
 * translation is kept. The list is filled up with its last value to one of few lengths, so that
 * there are few different queries: four lengths between a power of two and the next.
 *
 * @param hql the condition, {@code 1 = 0} for no values
 * @param parameters the values by their names in it
 */
public record InList(String hql, Map<String, Object> parameters) {
  private static final int LENGTHS_TO_THE_NEXT_POWER = 4;

  /**
   * @param column the HQL path that is compared
   * @param name what the names of the parameters begin with, unique in the query
   */
  public static InList of(String column, String name, Collection<?> values) {
    if (values.isEmpty()) {
      return new InList("1 = 0", Map.of());
    }
    List<Object> slots = new ArrayList<>(values);
    Object last = slots.get(slots.size() - 1);
    int step = Math.max(1, Integer.highestOneBit(slots.size()) / LENGTHS_TO_THE_NEXT_POWER);
    while (slots.size() % step != 0) {
      slots.add(last);
    }
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (Object value : slots) {
      parameters.put(name + parameters.size(), value);
    }
    return new InList(
        column + " in (:" + String.join(", :", parameters.keySet()) + ")", parameters);
  }
}
