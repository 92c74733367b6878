package kg.onuguu.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a list of staff is narrowed to, and its order; null does not narrow.
 *
 * @param patterns LIKE patterns, all of which must fit
 * @param subject code of the set school_subject
 * @param today the day by which "employed" and ages are meant
 */
public record StaffFilter(
    List<String> patterns,
    StaffCategory category,
    String subject,
    EducationLevel education,
    QualificationCategory qualification,
    UUID unionId,
    Boolean pensionAge,
    boolean qualificationExpiring,
    Employment employment,
    Order order,
    LocalDate today) {

  public enum Employment {
    EMPLOYED,
    LEFT,
    ALL
  }

  /** Unknown values come last whichever way; equal ones by name, then by id. */
  public enum Order {
    NAME("person.lastName, person.firstName, person.middleName"),
    NAME_DESC("person.lastName desc, person.firstName desc, person.middleName desc"),
    EXPERIENCE(last("experienceStartYear") + "person.experienceStartYear desc, " + NAME.hql),
    EXPERIENCE_DESC(last("experienceStartYear") + "person.experienceStartYear, " + NAME.hql),
    LOAD(last("weeklyLoad") + "person.weeklyLoad, " + NAME.hql),
    LOAD_DESC(last("weeklyLoad") + "person.weeklyLoad desc, " + NAME.hql);

    private final String hql;

    Order(String hql) {
      this.hql = hql;
    }

    String hql() {
      return hql + ", person.id";
    }

    private static String last(String field) {
      return "case when person.%s is null then 1 else 0 end, ".formatted(field);
    }
  }
}
