package kg.onuguu.staff.sheet;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.school.School;

/**
 * By what the people of a school are told apart (R-044's "one person once", for the import): the
 * personnel number, else the name with the birth date.
 */
final class KnownPeople {
  private final Map<String, UUID> byNumber = new HashMap<>();
  private final Map<String, UUID> byName = new HashMap<>();
  private final Map<String, UUID> withoutBirthDate = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /** One row of the query. */
  record Keys(UUID id, String number, String nameKey, LocalDate birthDate) {}

  /** Reads the keys of the whole school in one query. */
  static KnownPeople of(School school, EntityManager database) {
    List<Keys> keys =
        database
            .createQuery(
                "select new kg.onuguu.staff.sheet.KnownPeople$Keys(person.id,"
                    + " person.personnelNumber, person.nameKey, person.birthDate)"
                    + " from StaffPerson person where person.schoolId = :school",
                Keys.class)
            .setParameter("school", school.getId())
            .getResultList();
    KnownPeople known = new KnownPeople();
    keys.forEach(known::add);
    return known;
  }

  private void add(Keys person) {
    if (person.number() != null) {
      byNumber.put(person.number(), person.id());
    }
    if (person.birthDate() != null) {
      byName.put(named(person.nameKey(), person.birthDate()), person.id());
    } else if (names.contains(person.nameKey())) {
      withoutBirthDate.put(person.nameKey(), null);
    } else {
      withoutBirthDate.put(person.nameKey(), person.id());
    }
    names.add(person.nameKey());
  }

  UUID withNumber(String number) {
    return number == null ? null : byNumber.get(number);
  }

  /**
   * The one with that name and birth date, or the only one of that name, born nobody knows when.
   */
  UUID withName(String nameKey, LocalDate birthDate) {
    if (nameKey == null || birthDate == null) {
      return null;
    }
    UUID exactly = byName.get(named(nameKey, birthDate));
    return exactly == null ? withoutBirthDate.get(nameKey) : exactly;
  }

  boolean hasNamesake(String nameKey) {
    return names.contains(nameKey);
  }

  static String named(String nameKey, LocalDate birthDate) {
    return nameKey + "|" + birthDate;
  }
}
