package kg.onuguu.staff.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kg.onuguu.api.model.StaffCount;
import kg.onuguu.api.model.StaffTable;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.reference.ReferenceValue;
import kg.onuguu.staff.Sex;
import kg.onuguu.staff.StaffNorms;

/**
 * The tables of the yearly summary (РИК-83). The bands are reference data; who fits none, because
 * the value is not known, is counted in a row of its own.
 */
@ApplicationScoped
class SummaryTables {
  static final String UNKNOWN = "unknown";

  private final ReferenceData reference;
  private final StaffNorms norms;

  SummaryTables(ReferenceData reference, StaffNorms norms) {
    this.reference = reference;
    this.norms = norms;
  }

  /** In the order of the form. */
  List<StaffTable> of(List<CountedPerson> everybody, LocalDate asOf) {
    List<CountedPerson> teachers = everybody.stream().filter(CountedPerson::isTeacher).toList();
    return List.of(
        table("staff_category", everybody, person -> code(person.category())),
        table("education_level", teachers, person -> code(person.education())),
        table(
            "experience_band",
            teachers,
            person -> band("experience_band", person.experienceOn(asOf))),
        table("qualification_category", teachers, person -> code(person.qualification())),
        table("age_band", teachers, person -> band("age_band", person.ageOn(asOf))),
        table("load_band", teachers, this::loadBand),
        awards(everybody));
  }

  static StaffCount count(String code, Collection<CountedPerson> people) {
    int women = (int) people.stream().filter(person -> person.sex() == Sex.FEMALE).count();
    return new StaffCount().code(code).total(people.size()).women(women).men(people.size() - women);
  }

  private StaffTable table(
      String set, List<CountedPerson> people, Function<CountedPerson, String> codeOf) {
    Map<String, List<CountedPerson>> rows = rows(set);
    people.forEach(person -> rows.get(codeOf.apply(person)).add(person));
    return table(set, rows);
  }

  /** Counts awards, not people: one person may have several. */
  private StaffTable awards(List<CountedPerson> people) {
    Map<String, List<CountedPerson>> rows = rows("award");
    rows.remove(UNKNOWN);
    people.forEach(
        person -> person.awards().forEach(award -> rows.get(code(award.kind())).add(person)));
    return table("award", rows);
  }

  private Map<String, List<CountedPerson>> rows(String set) {
    Map<String, List<CountedPerson>> rows = new LinkedHashMap<>();
    reference.codes(set).forEach(code -> rows.put(code, new ArrayList<>()));
    rows.put(UNKNOWN, new ArrayList<>());
    return rows;
  }

  private static StaffTable table(String set, Map<String, List<CountedPerson>> rows) {
    StaffTable table = new StaffTable().set(StaffTable.SetEnum.fromString(set));
    rows.forEach((code, people) -> table.addRowsItem(count(code, people)));
    return table;
  }

  private String band(String set, Integer number) {
    return number == null
        ? UNKNOWN
        : reference.values(set).stream()
            .filter(band -> limit(band, "from", 0) <= number)
            .filter(band -> number <= limit(band, "to", Integer.MAX_VALUE))
            .map(ReferenceValue::code)
            .findFirst()
            .orElse(UNKNOWN);
  }

  private static int limit(ReferenceValue band, String name, int otherwise) {
    return band.attributes().containsKey(name) ? band.number(name) : otherwise;
  }

  private String loadBand(CountedPerson person) {
    if (person.weeklyLoad() == null) {
      return UNKNOWN;
    }
    if (!norms.isLoadOutside(person.category(), person.weeklyLoad())) {
      return "from_18_to_24";
    }
    return person.weeklyLoad().intValue() < norms.leastLoad() ? "under_18" : "over_24";
  }

  private static String code(Enum<?> value) {
    return value == null ? UNKNOWN : value.name().toLowerCase(Locale.ROOT);
  }
}
