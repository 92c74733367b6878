package kg.onuguu.indicator.table;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kg.onuguu.audit.AuditChanges;

/** What a save changes, cell by cell: {@code 2022 grades/1: 43 → 44}. */
final class TableChanges {
  private final Map<Integer, Map<String, Object>> before = new TreeMap<>();
  private final Map<Integer, Map<String, Object>> after = new TreeMap<>();

  void addBefore(Collection<? extends YearRow<?>> rows) {
    rows.forEach(row -> add(before, row));
  }

  void addAfter(Collection<? extends YearRow<?>> rows) {
    rows.forEach(row -> add(after, row));
  }

  private static void add(Map<Integer, Map<String, Object>> cells, YearRow<?> row) {
    Map<String, Object> year = cells.computeIfAbsent(row.getSchoolYear(), y -> new TreeMap<>());
    String address = row.address();
    if (address.isEmpty()) {
      year.put("recorded", true);
    }
    row.values()
        .forEach(
            (name, value) -> {
              if (value != null) {
                year.put(cell(address, name), comparable(value));
              }
            });
  }

  private static String cell(String address, String name) {
    return address.isEmpty() ? name : name.isEmpty() ? address : address + "/" + name;
  }

  /** 45 and 45.00 are the same figure. */
  private static Object comparable(Object value) {
    return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value;
  }

  /** The years that are not the same afterwards. */
  Set<Integer> years() {
    Set<Integer> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    all.removeIf(year -> Objects.equals(before.get(year), after.get(year)));
    return all;
  }

  AuditChanges forJournal() {
    AuditChanges changes = AuditChanges.none();
    for (int year : years()) {
      Map<String, Object> old = before.getOrDefault(year, Map.of());
      Map<String, Object> now = after.getOrDefault(year, Map.of());
      Set<String> cells = new TreeSet<>(old.keySet());
      cells.addAll(now.keySet());
      for (String cell : cells) {
        changes = changes.and(year + " " + cell, old.get(cell), now.get(cell));
      }
    }
    return changes;
  }
}
