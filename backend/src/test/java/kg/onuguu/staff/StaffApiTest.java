package kg.onuguu.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kg.onuguu.Api;
import kg.onuguu.Queries;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The people of a school: written, replaced, found, sorted, warned about. */
@QuarkusTest
class StaffApiTest {
  private static final String ALPHABET = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя";

  @Inject SessionFactory database;
  @Inject BusinessTime time;
  @Inject ReferenceData reference;

  private StaffSchool school;
  private StaffSchool demo;

  @BeforeEach
  void schools() {
    school = StaffSchool.of("director2");
    demo = StaffSchool.of("director");
  }

  private static String id(ValidatableResponse made) {
    return made.extract().path("id");
  }

  @Test
  void aPersonIsWrittenReplacedAndRemoved() {
    Map<String, Object> person =
        StaffSchool.person(
            "middleName",
            "  Эркин   кызы ",
            "weeklyLoad",
            "22.5",
            "education",
            "higher",
            "qualificationCategory",
            "first",
            "qualificationValidTo",
            "2099-05-31",
            "phone",
            "+996 000 000 001",
            "employedFrom",
            "2012-09-01",
            "subjects",
            List.of("math", "informatics"));
    ValidatableResponse made =
        school
            .created(person)
            .body("fullName", equalTo("Сынакова Айзада Эркин кызы"))
            .body("weeklyLoad", equalTo("22.5"))
            .body("subjects", contains("math", "informatics"))
            .body("employed", equalTo(true))
            .body("courses", empty())
            .body("warnings", empty());
    String etag = made.extract().header("ETag");
    person.put("position", "Информатика мугалими");
    person.put("awards", List.of(Map.of("kind", "certificate", "awardedOn", "2020-10-05")));
    person.put("phone", null);
    String next =
        school
            .replace(id(made), etag, person)
            .then()
            .statusCode(200)
            .body("position", equalTo("Информатика мугалими"))
            .body("awards.kind", contains("certificate"))
            .body("phone", nullValue())
            .extract()
            .header("ETag");
    school.replace(id(made), etag, person).then().statusCode(412);
    school.caller().body(person).put(school.staff() + "/" + id(made)).then().statusCode(428);
    school
        .caller()
        .header("If-Match", next)
        .delete(school.staff() + "/" + id(made))
        .then()
        .statusCode(409);
    person.put("awards", List.of());
    next = school.replace(id(made), next, person).header("ETag");
    school
        .caller()
        .header("If-Match", next)
        .delete(school.staff() + "/" + id(made))
        .then()
        .statusCode(204);
    school.caller().get(school.staff() + "/" + id(made)).then().statusCode(404);
  }

  @Test
  void repeatingACreationMakesOnePerson() {
    Map<String, Object> person = StaffSchool.person();
    String key = Api.key();
    List<String> ids =
        List.of(1, 2).stream()
            .map(
                once ->
                    school
                        .caller()
                        .header("Idempotency-Key", key)
                        .body(person)
                        .post(school.staff())
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
            .distinct()
            .toList();
    assertEquals(1, ids.size());
  }

  /** 400 for what cannot be understood, 422 for what cannot be true. */
  @ParameterizedTest
  @CsvSource({
    "lastName,'  ',400,required",
    "position,' ',400,required",
    "weeklyLoad,60.5,400,hours_range",
    "weeklyLoad,-1,400,hours_range",
    "weeklyLoad,20.25,400,one_decimal",
    "birthDate,2020-01-01,422,too_young",
    "experienceStartYear,2099,422,in_future",
    "experienceStartYear,1985,422,before_adult",
    "employedFrom,1990-01-01,422,before_adult",
    "employedTo,1999-01-01,422,ends_before_start",
    "qualificationValidTo,2028-05-31,422,no_category"
  })
  void whatAPersonCannotBe(String field, String value, int status, String code) {
    Map<String, Object> person =
        StaffSchool.person("birthDate", "1980-02-03", "employedFrom", "2005-01-01");
    person.put(field, field.equals("experienceStartYear") ? Integer.valueOf(value) : value);
    school
        .create(person)
        .then()
        .statusCode(status)
        .body("errors.find { it.pointer == '/" + field + "' }.code", equalTo(code));
  }

  @Test
  void unknownAndDoubledSubjects() {
    school
        .create(StaffSchool.person("subjects", List.of("math", "alchemy")))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/subjects/1"));
    school
        .create(StaffSchool.person("subjects", List.of("math", "math")))
        .then()
        .statusCode(422)
        .body("errors.code", contains("duplicate"));
  }

  /** staff have four categories; a fifth, and none, is refused, and nobody is stored. */
  @Test
  void fourCategoriesOfStaff() {
    List<String> four =
        List.of("pedagogical", "administrative", "teaching_support", "junior_service");
    assertEquals(four, reference.codes("staff_category"));
    for (String category : four) {
      school
          .created(StaffSchool.person("lastName", "Төртөнова", "category", category))
          .body("category", equalTo(category));
      school.list("q", "Төртөнова", "category", category).body("total", equalTo(1));
    }
    school
        .create(StaffSchool.person("lastName", "Төртөнова", "category", "technical"))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/category"));
    school
        .create(StaffSchool.person("lastName", "Төртөнова", "category", null))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/category"));
    school.list("q", "Төртөнова").body("total", equalTo(4));
  }

  @Test
  void nobodyIsThereTwice() {
    Map<String, Object> first = StaffSchool.person("lastName", "Жалгызова");
    school.created(first);
    Map<String, Object> sameNumber =
        StaffSchool.person("personnelNumber", first.get("personnelNumber"));
    school
        .create(sameNumber)
        .then()
        .statusCode(422)
        .body("errors.code", contains("personnel_number_taken"));
    Map<String, Object> sameName =
        StaffSchool.person("lastName", " жалгызова", "birthDate", first.get("birthDate"));
    school.create(sameName).then().statusCode(422).body("errors.code", contains("person_exists"));
    StaffSchool.of("director").list("q", "Жалгызова").body("total", equalTo(0));
  }

  /** 18 and 24 are inside; only teachers have the norm. */
  @ParameterizedTest
  @CsvSource({
    "18.0,pedagogical,0",
    "24.0,pedagogical,0",
    "17.5,pedagogical,1",
    "30.0,pedagogical,1",
    "30.0,administrative,0"
  })
  void loadsOutsideTheNormAreWarnedAbout(String load, String category, int warnings) {
    ValidatableResponse made =
        school
            .created(StaffSchool.person("weeklyLoad", load, "category", category))
            .body("warnings", hasSize(warnings));
    if (warnings > 0) {
      made.body("warnings[0].rule", equalTo("R-113"))
          .body("warnings[0].code", equalTo("load_outside_norm"))
          .body("warnings[0].params.min", equalTo("18"));
    }
  }

  /** The years grow by themselves: what is kept is when they began. */
  @Test
  void experienceDoesNotGoStale() {
    int present = SchoolYear.of(time.today()).start();
    school
        .created(StaffSchool.person("birthDate", "1975-05-05", "experienceStartYear", 2000))
        .body("experienceYears", equalTo(present - 2000));
    school.created(StaffSchool.person()).body("experienceYears", nullValue());
  }

  @Test
  void categoriesThatEndAreWarnedAbout() {
    LocalDate today = time.today();
    for (Map.Entry<LocalDate, String> end :
        Map.of(
                today.minusDays(1), "qualification_ended",
                today.plusMonths(5), "qualification_ends_soon")
            .entrySet()) {
      String name = end.getValue().equals("qualification_ended") ? "Бүткөнова" : "Бүтөрова";
      school
          .created(
              StaffSchool.person(
                  "lastName",
                  name,
                  "qualificationCategory",
                  "second",
                  "qualificationValidTo",
                  end.getKey().toString()))
          .body("warnings.code", contains(end.getValue()));
      school.list("q", name, "qualificationExpiring", true).body("total", equalTo(1));
    }
    school.created(
        StaffSchool.person(
            "lastName",
            "Узакова",
            "qualificationCategory",
            "second",
            "qualificationValidTo",
            today.plusYears(2).toString()));
    school.list("q", "Узакова", "qualificationExpiring", true).body("total", equalTo(0));
  }

  @Test
  void employmentEndsByItsLastDay() {
    LocalDate today = time.today();
    Map<String, Object> person =
        StaffSchool.person(
            "lastName", "Кеткенова", "employedFrom", "2010-09-01", "employedTo", today.toString());
    ValidatableResponse made = school.created(person).body("employed", equalTo(true));
    person.put("employedTo", today.minusDays(1).toString());
    school
        .replace(id(made), made.extract().header("ETag"), person)
        .then()
        .body("employed", equalTo(false));
    school.list("q", "Кеткенова").body("total", equalTo(0));
    school.list("q", "Кеткенова", "employment", "left").body("total", equalTo(1));
    school.list("q", "Кеткенова", "employment", "all").body("total", equalTo(1));
  }

  @Test
  void filtersOfTheDemonstration() {
    demo.list("category", "pedagogical").body("total", equalTo(28));
    demo.list("category", "pedagogical", "employment", "left").body("total", equalTo(7));
    demo.list("subject", "physics", "size", 200)
        .body("total", equalTo(2))
        .body("items.subjects", everyItem(hasItem("physics")));
    demo.list("education", "bachelor").body("items.education", everyItem(equalTo("bachelor")));
    demo.list("qualification", "none").body("total", equalTo(7));
    String union = demo.list("q", "Токтобаева").extract().path("items[0].methodicalUnionId");
    demo.list("unionId", union)
        .body("total", greaterThan(5))
        .body("items.methodicalUnionId", everyItem(equalTo(union)));
    demo.caller().queryParam("subject", "alchemy").get(demo.staff()).then().statusCode(400);
  }

  /** */
  @Test
  void searchTakesLettersForTheirTwins() {
    demo.list("q", "дуйшоева").body("items.lastName", contains("Дүйшөева"));
    demo.list("q", "МУГАЛИМИ хими").body("items.lastName", contains("Бообекова"));
  }

  /** The JDK sorts ө and ү behind я. */
  private static String places(String name) {
    return name.toLowerCase(Locale.ROOT)
        .chars()
        .mapToObj(letter -> "%02d".formatted(ALPHABET.indexOf(letter)))
        .collect(Collectors.joining());
  }

  @Test
  void namesStandInKyrgyzOrderAndUnknownValuesLast() {
    List<String> names = demo.list("size", 200).extract().path("items.lastName");
    assertEquals(names.stream().sorted(Comparator.comparing(StaffApiTest::places)).toList(), names);
    demo.list("sort", "name_desc", "size", 1)
        .body("items[0].lastName", equalTo(names.get(names.size() - 1)));
    demo.list("sort", "experience_desc", "size", 200)
        .body("items[0].lastName", equalTo("Абдырасулова"))
        .body("items[-1].experienceYears", nullValue());
    demo.list("sort", "experience", "size", 200)
        .body("items[0].experienceYears", notNullValue())
        .body("items[-1].experienceYears", nullValue());
    demo.list("sort", "load", "size", 200)
        .body("items[0].weeklyLoad", equalTo("6.0"))
        .body("items[-1].weeklyLoad", nullValue());
    demo.list("sort", "load_desc", "size", 1).body("items[0].weeklyLoad", equalTo("24.0"));
  }

  /** Women at 58, men at 63; whoever reaches it within a year stands there too. */
  @Test
  void pensionAgesBySex() {
    LocalDate today = time.today();
    for (Object[] one :
        new Object[][] {
          {"female", 58, 0, true},
          {"female", 57, 1, false},
          {"female", 56, 0, null},
          {"male", 63, 0, true},
          {"male", 61, 0, null}
        }) {
      school.created(
          StaffSchool.person(
              "lastName",
              "Курактуу" + one[0] + one[1],
              "sex",
              one[0],
              "birthDate",
              today.minusYears((int) one[1]).minusDays((int) one[2]).toString()));
    }
    school
        .caller()
        .get(school.staff() + "/pension-age")
        .then()
        .statusCode(200)
        .body("items.find { it.fullName.contains('female58') }.reached", equalTo(true))
        .body("items.find { it.fullName.contains('female58') }.age", equalTo(58))
        .body("items.find { it.fullName.contains('female57') }.reached", equalTo(false))
        .body("items.find { it.fullName.contains('Курактууmale63') }.reached", equalTo(true))
        .body("items.fullName", not(hasItem("Курактууfemale56 Айзада")))
        .body("items.fullName", not(hasItem("Курактууmale61 Айзада")));
    school.list("q", "Курактуу", "pensionAge", true).body("total", equalTo(2));
    school.list("q", "Курактуу", "pensionAge", false).body("total", equalTo(3));
  }

  /** A page of many costs what a page of one does. */
  @Test
  void aFixedNumberOfQueries() {
    demo.list("size", 1);
    long one = Queries.during(database, () -> demo.list("size", 1));
    long many = Queries.during(database, () -> demo.list("size", 200));
    assertEquals(one, many);
    assertEquals(5, many, "account, school, unions, page, count");
  }

  @Test
  void theJournalHidesWhatIsPrivate() {
    Map<String, Object> person =
        StaffSchool.person("lastName", "Журналова", "phone", "+996 000 111 222");
    String id = id(school.created(person));
    school
        .caller()
        .queryParam("subject", "staff")
        .queryParam("subjectId", id)
        .get("/api/v1/audit-events")
        .then()
        .statusCode(200)
        .body("items[0].action", equalTo("created"))
        .body("items[0].label", equalTo("Журналова Айзада"))
        .body("items[0].changes.find { it.field == 'phone' }.after", equalTo("•••"))
        .body("items[0].changes.find { it.field == 'birthDate' }.after", equalTo("•••"))
        .body("items[0].changes.find { it.field == 'lastName' }.after", equalTo("Журналова"));
  }
}
