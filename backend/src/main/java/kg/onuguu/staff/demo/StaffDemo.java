package kg.onuguu.staff.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.demo.DemoContent;
import kg.onuguu.demo.DemoWorld;
import kg.onuguu.staff.Award;
import kg.onuguu.staff.EducationLevel;
import kg.onuguu.staff.QualificationCategory;
import kg.onuguu.staff.Sex;
import kg.onuguu.staff.StaffCategory;
import kg.onuguu.staff.StaffContent;
import kg.onuguu.staff.StaffPerson;
import kg.onuguu.staff.course.CourseContent;
import kg.onuguu.staff.course.StaffCourse;
import kg.onuguu.staff.sheet.BulkStore;
import kg.onuguu.staff.union.MethodicalUnion;
import kg.onuguu.staff.union.UnionContent;
import kg.onuguu.staff.vacancy.Vacancy;
import kg.onuguu.staff.vacancy.VacancyContent;

/**
 * The staff of the demonstration: 28 teachers as in the report of the seeds, and who left before
 * them; courses of eight school years. The other schools get invented people by the dozen.
 */
@ApplicationScoped
class StaffDemo implements DemoContent {
  private static final int AFTER_SCHOOLS = 3;
  private static final int FEWEST = 12;

  private final EntityManager database;
  private final BulkStore store;
  private final Event<RegisterChanged> changes;

  StaffDemo(EntityManager database, BulkStore store, Event<RegisterChanged> changes) {
    this.database = database;
    this.store = store;
    this.changes = changes;
  }

  /** The resource {@code demo/staff.json}; people are named by their keys. */
  record Blueprint(
      List<Union> unions,
      List<Person> people,
      List<Course> courses,
      List<VacancyContent> vacancies) {}

  record Union(String key, String name, String theme, String head) {}

  record Course(
      String person,
      String topic,
      String provider,
      Integer hours,
      LocalDate startedOn,
      LocalDate endedOn,
      String certificateNumber,
      String preparation,
      String report,
      LocalDate reportedOn) {}

  record Person(
      String key,
      String lastName,
      String firstName,
      String middleName,
      Sex sex,
      LocalDate birthDate,
      StaffCategory category,
      String position,
      List<String> subjects,
      EducationLevel education,
      String speciality,
      QualificationCategory qualificationCategory,
      LocalDate qualificationValidTo,
      Integer experienceStartYear,
      BigDecimal weeklyLoad,
      String union,
      LocalDate employedFrom,
      LocalDate employedTo,
      String personnelNumber,
      String phone,
      List<Award> awards) {}

  @Override
  public int order() {
    return AFTER_SCHOOLS;
  }

  @Override
  public void create(DemoWorld world) {
    own(world.school());
    List<UUID> others =
        Stream.concat(world.otherSchools().stream(), world.foreignSchools().stream()).toList();
    for (int i = 0; i < others.size(); i++) {
      StaffGenerator people = new StaffGenerator(1963 + i);
      store.insert(others.get(i), Stream.generate(people::next).limit(FEWEST + 2L * i).toList());
      changes.fire(RegisterChanged.of(others.get(i), Register.STAFF));
    }
  }

  private void own(UUID school) {
    Blueprint blueprint = read();
    Map<String, MethodicalUnion> unions = new HashMap<>();
    for (Union union : blueprint.unions()) {
      MethodicalUnion made = new MethodicalUnion(school, content(union, null));
      database.persist(made);
      unions.put(union.key(), made);
    }
    Map<String, StaffPerson> people = new HashMap<>();
    for (Person person : blueprint.people()) {
      MethodicalUnion union = unions.get(person.union());
      StaffPerson made =
          new StaffPerson(school, content(person, union == null ? null : union.getId()));
      database.persist(made);
      people.put(person.key(), made);
    }
    for (Union union : blueprint.unions()) {
      unions.get(union.key()).rewrite(content(union, people.get(union.head()).getId()));
    }
    for (Course course : blueprint.courses()) {
      database.persist(
          new StaffCourse(school, people.get(course.person()).getId(), content(course)));
    }
    blueprint.vacancies().forEach(vacancy -> database.persist(new Vacancy(school, vacancy)));
    database.flush();
    changes.fire(RegisterChanged.of(school, Register.STAFF, Register.COURSES));
  }

  private static UnionContent content(Union union, UUID head) {
    return new UnionContent(union.name(), union.theme(), head, Set.of());
  }

  private static StaffContent content(Person person, UUID union) {
    return new StaffContent(
        person.lastName(),
        person.firstName(),
        person.middleName(),
        person.sex(),
        person.birthDate(),
        person.category(),
        person.position(),
        person.subjects() == null ? List.of() : person.subjects(),
        person.education(),
        person.speciality(),
        person.qualificationCategory(),
        person.qualificationValidTo(),
        person.experienceStartYear(),
        person.weeklyLoad(),
        union,
        person.employedFrom(),
        person.employedTo(),
        person.personnelNumber(),
        person.phone(),
        person.awards() == null ? List.of() : person.awards());
  }

  private static CourseContent content(Course course) {
    return new CourseContent(
        course.topic(),
        course.provider(),
        course.hours(),
        course.startedOn(),
        course.endedOn(),
        course.certificateNumber(),
        course.preparation(),
        course.report(),
        course.reportedOn());
  }

  private static Blueprint read() {
    ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
    try (InputStream file = StaffDemo.class.getResourceAsStream("/demo/staff.json")) {
      return json.readValue(file, Blueprint.class);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
