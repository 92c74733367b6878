package kg.onuguu.staff.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.shared.sheet.ImportErrors;
import kg.onuguu.shared.sheet.ImportHeadings;
import kg.onuguu.shared.sheet.ImportedCells;
import kg.onuguu.staff.StaffContent;
import kg.onuguu.staff.StaffRules;

/** Says whom each row of a file is about; nobody may come twice, and nobody may be in doubt. */
final class Identification {
  private final KnownPeople known;
  private final ImportErrors errors;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<UUID> touched = new HashSet<>();

  Identification(KnownPeople known, ImportErrors errors) {
    this.known = known;
    this.errors = errors;
  }

  /** The person who is known already, or null for somebody new; doubts become errors. */
  UUID of(int row, ImportedCells<StaffColumn> read, ImportHeadings<StaffColumn> headings) {
    Map<StaffColumn, Object> cells = read.values();
    String number = (String) cells.get(StaffColumn.PERSONNEL_NUMBER);
    LocalDate born = (LocalDate) cells.get(StaffColumn.BIRTH_DATE);
    String name = nameKey(cells);
    UUID byNumber = known.withNumber(number);
    UUID byName = known.withName(name, born);
    if (byNumber != null && byName != null && !byNumber.equals(byName)) {
      errors.at(headings.cell(row, "birthDate"), StaffRules.at("birthDate", "person_exists"));
    }
    UUID person = byNumber == null ? byName : byNumber;
    boolean unclear =
        person == null && name != null && born == null && !read.wrong().contains("birthDate");
    if (unclear && (known.hasNamesake(name) || seen.containsKey(name))) {
      errors.at(headings.cell(row, "birthDate"), "birth_date_needed", Map.of());
    }
    Integer earlier = earlier(row, number, name, born);
    if (earlier != null) {
      errors.at(headings.cell(row, "lastName"), "repeated_row", Map.of("first", earlier));
    } else if (person != null && !touched.add(person)) {
      errors.at(headings.cell(row, "lastName"), "repeated_person", Map.of());
    }
    return person;
  }

  /** The row that had the same number, or the same name and birth date, before. */
  private Integer earlier(int row, String number, String name, LocalDate born) {
    Integer numbered = number == null ? null : seen.putIfAbsent("№" + number, row);
    if (name == null) {
      return numbered;
    }
    seen.putIfAbsent(name, row);
    Integer named = born == null ? null : seen.putIfAbsent(KnownPeople.named(name, born), row);
    return numbered == null ? named : numbered;
  }

  private static String nameKey(Map<StaffColumn, Object> cells) {
    String last = (String) cells.get(StaffColumn.LAST_NAME);
    String first = (String) cells.get(StaffColumn.FIRST_NAME);
    return last == null || first == null
        ? null
        : StaffContent.nameKey(last, first, (String) cells.get(StaffColumn.MIDDLE_NAME));
  }
}
