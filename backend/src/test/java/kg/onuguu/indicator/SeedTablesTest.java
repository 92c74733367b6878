package kg.onuguu.indicator;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import kg.onuguu.Api;
import kg.onuguu.access.Role;
import kg.onuguu.account.AccountSeeding;
import kg.onuguu.school.AdminUnitKind;
import kg.onuguu.school.InstructionLanguage;
import kg.onuguu.school.SchoolKind;
import kg.onuguu.school.SchoolSeeding;
import kg.onuguu.shared.text.LocalizedName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The tables of a real school, typed in as its report prints them, raise what inconsistencies.md
 * says, and nothing else.
 */
@QuarkusTest
class SeedTablesTest {
  /** Code and key of each finding, with its severity. */
  private static final List<String> EXPECTED =
      List.of(
          "DQ-03 2022 warning", // 366, 390, 390 and 377 pupils
          "DQ-04 2022 warning", // 389 and 377
          "DQ-05 2022 error", // 14 and 13
          "DQ-06 2022 warning", // 86, 95 and 79 %
          "DQ-09 rounding info", // 41, 44, 45, 46, 45
          "DQ-10 attestation warning", // three years
          "DQ-10 calendar warning", // materials by calendar year
          "DQ-10 olympiad warning", // 2018–2019 missing, 2017–2018 extra
          "DQ-10 ort warning", // 2017–2018 … 2021–2022
          "DQ-11 period warning", // year and first quarter
          "DQ-11 ungraded warning", // grade 1 and grades 1, 2
          "DQ-12 blocks warning",
          "DQ-12 failing warning",
          "DQ-13 2022 warning", // 16, 15 and 14 classes
          "DQ-14 2022 warning", // "25–36"
          "DQ-15 121-200 error", // the gap in the bands
          "DQ-16 rounding info", // 25, 30, 3, 19, 7
          "DQ-17 2022 warning", // 26 and 28 teachers
          "DQ-18 2022 warning", // 100 and 92.9 %
          "DQ-19 area_m2 warning", // 6707.46 and 6707.49
          "DQ-20 founded_year warning", // 1963 and 1964
          "DQ-21 computers_working warning", // 11 and 10
          "DQ-22 laptops warning", // 10 and 2
          "DQ-36 parents warning",
          "DQ-36 pupils warning",
          "DQ-51 2022:SECOND warning", // 13:30 and 13:30
          "DQ-56 2022 warning", // the "-" of olympiads
          "R-098 2019 info",
          "R-098 2020 info",
          "R-098 2021 info",
          "R-098 2022 info",
          "R-100 2022:1а warning"); // 1а without 1б

  private static final String DIRECTOR = "seed-director";

  @Inject EntityManager database;
  @Inject SchoolSeeding schools;
  @Inject AccountSeeding accounts;

  private final SeedTables seed = SeedTables.read();
  private String school;

  @BeforeEach
  void begin() {
    school = school();
    Tables.forget(database, school);
  }

  @AfterEach
  void forget() {
    Tables.forget(database, school);
  }

  /** A school of the test's own, of which nobody else has registered staff. */
  private String school() {
    return QuarkusTransaction.requiringNew().call(() -> made == null ? made = make() : made);
  }

  private static String made;

  private String make() {
    UUID district =
        schools.unit(
            AdminUnitKind.DISTRICT, null, new LocalizedName("Үлгү району", "Образцовый", "Seed"));
    UUID id =
        schools.school(
            new SchoolSeeding.NewSchool(
                "1",
                new LocalizedName("Үлгү мектеби", "Образцовая школа", "Seed school"),
                SchoolKind.SECONDARY,
                district,
                null,
                "Мектеп көчөсү, 1",
                1963,
                List.of(InstructionLanguage.KY)));
    accounts.account(
        DIRECTOR,
        "Үлгү Директор",
        Role.DIRECTOR,
        List.of(id),
        LocalDate.of(2019, 8, 15),
        accounts.hash(Api.DEMO_PASSWORD));
    return id.toString();
  }

  private void load() {
    seed.all().forEach((table, body) -> Tables.saved(DIRECTOR, school, table, body));
    putProfile("years/2022", seed.yearProfile());
    putProfile("material-base", seed.materialBase());
  }

  private void putProfile(String part, Map<String, Object> body) {
    json(as(DIRECTOR).header("If-Match", "\"0\""), body)
        .put("/api/v1/schools/" + school + "/" + part)
        .then()
        .statusCode(200);
  }

  private JsonPath findings(String language) {
    return as(DIRECTOR)
        .header("Accept-Language", language)
        .get("/api/v1/schools/" + school + "/data-quality?size=200")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** The key of a survey is its id; here its respondents say which one it is. */
  private static TreeSet<String> found(JsonPath findings) {
    TreeSet<String> found = new TreeSet<>();
    for (Map<String, Object> one : findings.<Map<String, Object>>getList("items")) {
      Object key =
          one.get("code").equals("DQ-36")
              ? ((Map<?, ?>) one.get("figures")).get("respondents")
              : one.get("key");
      assertTrue(found.add(one.get("code") + " " + key + " " + one.get("severity")));
    }
    return found;
  }

  @Test
  void raiseExactlyWhatDoesNotAgree() {
    load();
    JsonPath findings = findings("ky");
    assertEquals(new TreeSet<>(EXPECTED), found(findings));
    sentences(findings);
  }

  /** In plain words, with the figures. */
  private void sentences(JsonPath findings) {
    says(
        findings,
        "DQ-05",
        "2022-жылы материалдардын саны 14 деп жазылган, ал эми түрлөрү боюнча суммасы 13.");
    says(
        findings,
        "DQ-04",
        "2022–2023-окуу жылы: билим сапатынын таблицасында 389 окуучу, контингентте 377."
            + " Айырмасы 12.");
    says(
        findings,
        "DQ-03",
        "2022–2023-окуу жылы: контингентте 377 окуучу, ал эми отчеттордо: 366 (Кириш бөлүм),"
            + " 390 (1.1), 390 (Отчет, 1-бөлүк).");
    says(
        findings,
        "DQ-18",
        "2022–2023-окуу жылы: жогорку билимдүү мугалимдердин үлүшү 100\u00A0% (2.1) деп жазылган, ал эми"
            + " сандар боюнча 92,9\u00A0%. 100 % – кадрлар менен камсыз болуунун көрсөткүчү болушу"
            + " мүмкүн.");
    says(
        findings,
        "DQ-09",
        "Билим сапатынын пайыздары бирдей тегеректелген эмес: 2020–2021, 2022–2023-окуу жылдарында"
            + " 45\u00A0%, 45\u00A0% деп жазылган, так эсеби 45,7\u00A0%, 45,7\u00A0%.");
    says(
        findings,
        "DQ-15",
        "121–200 балл алгандар эч бир аралыкка кирбейт: 2017–2018, 2018–2019, 2019–2020,"
            + " 2020–2021, 2021–2022. Отчеттогу аралыктар үзгүлтүктүү.");
    assertEquals(
        "School year 2022–2023: the table of quality has 389 pupils, the contingent 377. They"
            + " differ by 12.",
        findings("en").getString("items.find { it.code == 'DQ-04' }.message"));
  }

  private static void says(JsonPath findings, String code, String sentence) {
    assertEquals(sentence, findings.getString("items.find { it.code == '" + code + "' }.message"));
  }

  /** "80 %" without a number is not taken. */
  @Test
  void aPercentageWithoutANumberIsRefused() {
    Tables.put(DIRECTOR, school, "surveys", seed.pupilsSurveyAsPrinted())
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/surveys/0/declaredPct"))
        .body("errors[0].rule", equalTo("R-062"));
  }

  /**
   * J6: 40.7, 44.2, 45.7, 46.4, 45.7 %; totals of the contingent; ORT at or above the threshold.
   */
  @Test
  void computesWhatTheReportShouldHavePrinted() {
    load();
    JsonPath summary =
        as(DIRECTOR)
            .get(Tables.path(school, "summary?from=2018&to=2022"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertEquals(List.of("40.7", "44.2", "45.7", "46.4", "45.7"), values(summary, "quality_pct"));
    assertEquals(
        List.of("year", "year", "q1", "q1", "q1"),
        summary.getList("series.find { it.code == 'quality_pct' }.points.period"));
    assertEquals(List.of("337", "331", "363", "376", "377"), values(summary, "pupils"));
    assertEquals(
        Arrays.asList("57.1", "55.0", "52.6", "37.5", null), values(summary, "ort_threshold_pct"));
    assertEquals(Arrays.asList(null, "1", "2", "4", null), values(summary, "olympiad_district"));
    assertEquals(List.of("25.0", "30.8", "3.8", "18.5", "7.1"), values(summary, "courses_pct"));
    assertEquals(
        Arrays.asList(null, "59.4", "50.0", "54.5", null),
        values(summary, "attestation_secondary_pct"));
    assertEquals(List.of("15", "10", "13", "9", "13"), values(summary, "methodical_materials"));
    assertEquals(
        Arrays.asList(null, null, null, null, "37.7"), values(summary, "pupils_per_computer"));
    assertEquals(
        List.of("period_differs", "ungraded_differ"),
        summary.getList("series.find { it.code == 'quality_pct' }.warnings.code"));
  }

  private static List<String> values(JsonPath summary, String code) {
    return summary.getList("series.find { it.code == '" + code + "' }.points.value");
  }
}
