package kg.onuguu.staff.sheet;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kg.onuguu.shared.sheet.RawSheet;
import kg.onuguu.shared.sheet.SheetHeading;
import kg.onuguu.shared.sheet.SheetLimits;
import kg.onuguu.shared.sheet.SheetPage;
import kg.onuguu.shared.sheet.SheetReader;
import kg.onuguu.shared.sheet.SheetRow;
import kg.onuguu.shared.sheet.SheetWriter;
import kg.onuguu.staff.StaffContent;
import kg.onuguu.staff.StaffSchool;
import kg.onuguu.staff.demo.StaffGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spreadsheets in and out: understood in three languages, refused cell by cell, all or nothing. */
@QuarkusTest
class StaffImportTest {
  private static final List<String> HEADINGS =
      List.of(
          "Табелдик номери",
          "Фамилиясы",
          "Аты",
          "Атасынын аты",
          "Жынысы",
          "Туулган күнү",
          "Кызматкердин категориясы",
          "Кызматы",
          "Предметтери",
          "Билими",
          "Квалификациялык категориясы",
          "Жумалык жүктөмү, саат");
  private static final String REGISTER_NUMBERS = "И";

  private static int files;

  private StaffSchool school;

  @BeforeEach
  void school() {
    school = StaffSchool.of("director2");
  }

  private static byte[] file(List<String> headings, List<List<?>> rows) {
    try (SheetWriter book = new SheetWriter()) {
      SheetPage page =
          book.page("Барак", headings.stream().map(text -> new SheetHeading(text, 12)).toList());
      rows.forEach(page::add);
      return book.bytes();
    }
  }

  /** Rows of twelve columns; no two files of a test run hold the same people. */
  private static List<List<?>> invented(int rows) {
    StaffGenerator people = new StaffGenerator(4000 + ++files);
    List<List<?>> made = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      StaffContent person = people.next();
      made.add(
          Arrays.asList(
              REGISTER_NUMBERS + files + "-" + person.personnelNumber(),
              person.lastName(),
              person.firstName(),
              person.middleName(),
              person.sex().name().equals("FEMALE") ? "аял" : "эркек",
              person.birthDate(),
              person.category().name().equals("PEDAGOGICAL")
                  ? "мугалим"
                  : "кенже тейлөөчү персонал",
              person.position(),
              person.subjects().isEmpty() ? null : "Математика; физика",
              "Жогорку билим",
              person.qualificationCategory() == null ? null : "экинчи",
              person.weeklyLoad()));
    }
    return made;
  }

  private Response send(byte[] file, boolean dryRun) {
    return send(file, dryRun, "ky");
  }

  private Response send(byte[] file, boolean dryRun, String language) {
    return school
        .caller()
        .header("Accept-Language", language)
        .contentType(SheetWriter.MEDIA_TYPE)
        .queryParam("dryRun", dryRun)
        .body(file)
        .post(school.staff() + "/import");
  }

  private ValidatableResponse preview(byte[] file) {
    return send(file, true).then().statusCode(200).body("stored", equalTo(false));
  }

  private int total() {
    return school.list("employment", "all", "size", 1).extract().path("total");
  }

  @Test
  void aFileIsPreviewedThenStoredThenTheSame() {
    byte[] file = file(HEADINGS, invented(60));
    int before = total();
    preview(file)
        .body("rows", equalTo(60))
        .body("added", equalTo(60))
        .body("errorCount", equalTo(0))
        .body("columns", hasItems("personnelNumber", "lastName", "weeklyLoad"))
        .body("preview", hasSize(50))
        .body("preview[0].row", equalTo(2))
        .body("preview.state", everyItem(equalTo("new")));
    assertEquals(before, total());
    send(file, false)
        .then()
        .statusCode(200)
        .body("stored", equalTo(true))
        .body("added", equalTo(60));
    assertEquals(before + 60, total());
    send(file, false).then().statusCode(200).body("same", equalTo(60)).body("added", equalTo(0));
    assertEquals(before + 60, total());
    school
        .caller()
        .queryParam("action", "imported")
        .get("/api/v1/audit-events")
        .then()
        .body("items[1].changes.find { it.field == 'added' }.after", equalTo("60"))
        .body("items[1].changes.field", hasItem("sha256"));
  }

  /** By personnel number, else by name and birth date; empty cells and "—" change nothing. */
  @Test
  void knownPeopleChange() {
    List<String> headings =
        List.of(
            "Фамилия",
            "Имя",
            "Дата рождения",
            "Должность",
            "Пол",
            "Категория персонала",
            "Табельный номер",
            "Телефон",
            "Педагогический стаж, лет");
    String number = REGISTER_NUMBERS + ++files;
    LocalDate born = LocalDate.of(1981, 2, 3).plusDays(files);
    List<Object> person =
        new ArrayList<>(
            Arrays.asList(
                "Өзгөрмөева",
                "Айсулуу",
                born,
                "Учитель",
                "женский",
                "педагогический персонал",
                null,
                "+996 000 222 333",
                12));
    send(file(headings, List.of(person)), false).then().statusCode(200).body("added", equalTo(1));
    person.set(6, number);
    person.set(7, "—");
    person.set(3, null);
    ValidatableResponse changed =
        preview(file(headings, List.of(person)))
            .body("changed", equalTo(1))
            .body("preview[0].state", equalTo("changed"))
            .body("preview[0].changedFields", contains("personnelNumber"));
    String id = changed.extract().path("preview[0].personId");
    send(file(headings, List.of(person)), false).then().statusCode(200);
    send(file(List.of("Табельный номер", "Нагрузка"), List.of(List.of(number, "22,5"))), false)
        .then()
        .statusCode(200)
        .body("changed", equalTo(1));
    school
        .caller()
        .get(school.staff() + "/" + id)
        .then()
        .body("position", equalTo("Учитель"))
        .body("phone", equalTo("+996 000 222 333"))
        .body("personnelNumber", equalTo(number))
        .body("weeklyLoad", equalTo("22.5"))
        .body("experienceYears", equalTo(12))
        .body("version", equalTo(2));
  }

  @ParameterizedTest
  @CsvSource({
    "ky,Бул күн эмес. Күндү КК.АА.ЖЖЖЖ түрүндө жазыңыз",
    "ru,Это не дата. Напишите её в виде ДД.ММ.ГГГГ",
    "en,This is no date. Write it as DD.MM.YYYY"
  })
  void errorsSpeakTheLanguageOfTheCaller(String language, String message) {
    List<List<?>> rows = invented(2);
    List<Object> wrong = new ArrayList<>(rows.get(1));
    wrong.set(5, "кечээ");
    send(file(HEADINGS, List.of(rows.get(0), wrong)), true, language)
        .then()
        .statusCode(200)
        .body("errors", hasSize(1))
        .body("errors[0].row", equalTo(3))
        .body("errors[0].column", equalTo("F"))
        .body("errors[0].header", equalTo("Туулган күнү"))
        .body("errors[0].field", equalTo("birthDate"))
        .body("errors[0].code", equalTo("date"))
        .body("errors[0].message", equalTo(message))
        .body("preview.state", contains("new", "wrong"));
  }

  /** Each kind of fault, by its cell. */
  @Test
  void wrongCells() {
    List<List<?>> rows = invented(10);
    Object[][] faults = {
      {1, "Я".repeat(81), "too_long"},
      {4, "билбейм", "unknown_value"},
      {5, LocalDate.of(2025, 1, 1), "too_young"},
      {6, null, "required"},
      {8, "Математика; алхимия", "unknown_subject"},
      {9, "окуган", "unknown_value"},
      {11, new BigDecimal("70"), "hours_range"},
      {11, "көп", "number"},
      {1, null, "required"}
    };
    List<List<?>> wrong = new ArrayList<>();
    for (int i = 0; i < faults.length; i++) {
      List<Object> row = new ArrayList<>(rows.get(i));
      row.set((int) faults[i][0], faults[i][1]);
      wrong.add(row);
    }
    preview(file(HEADINGS, wrong))
        .body("errorCount", equalTo(faults.length))
        .body("errors.row", contains(2, 3, 4, 5, 6, 7, 8, 9, 10))
        .body("errors.column", contains("B", "E", "F", "G", "I", "J", "L", "L", "B"))
        .body("errors.code", contains(Arrays.stream(faults).map(fault -> fault[2]).toArray()));
  }

  @Test
  void nothingIsStoredWithOneError() {
    List<List<?>> rows = new ArrayList<>(invented(1500));
    List<Object> wrong = new ArrayList<>(rows.get(1400));
    wrong.set(4, "?");
    rows.set(1400, wrong);
    int before = total();
    send(file(HEADINGS, rows), false)
        .then()
        .statusCode(422)
        .body("code", equalTo("RULE_BROKEN"))
        .body("detail", startsWith("Файлда каталар бар"))
        .body("errors", hasSize(1))
        .body("errors[0].pointer", equalTo("/1402/sex"))
        .body("errors[0].params.row", equalTo("1402"))
        .body("errors[0].params.column", equalTo("E"));
    assertEquals(before, total());
  }

  /** Every twentieth row is wrong: each is named, in a moment, and nothing is kept. */
  @Test
  void manyErrorsAreAllNamed() {
    List<List<?>> rows = new ArrayList<>(invented(2000));
    for (int i = 0; i < 2000; i += 20) {
      List<Object> wrong = new ArrayList<>(rows.get(i));
      wrong.set(5, "1980");
      rows.set(i, wrong);
    }
    int before = total();
    ValidatableResponse refused =
        send(file(HEADINGS, rows), false).then().statusCode(422).body("errors", hasSize(100));
    refused.body("errors.params.column", everyItem(equalTo("F")));
    refused.body("errors[99].params.row", equalTo("1982"));
    assertEquals(before, total());
  }

  @Test
  void onePersonOnce() {
    List<List<?>> rows = invented(2);
    preview(file(HEADINGS, List.of(rows.get(0), rows.get(1), rows.get(0))))
        .body("errors.code", contains("repeated_row"))
        .body("errors[0].row", equalTo(4))
        .body("errors[0].params.first", equalTo("2"));
    List<String> names = List.of("Фамилиясы", "Аты", "Жынысы", "Категориясы", "Кызматы");
    List<?> nameless = List.of("Аттааш" + files, "Айпери", "аял", "мугалим", "Мугалим");
    preview(file(names, List.of(nameless, nameless)))
        .body("errors.code", contains("birth_date_needed"));
  }

  @Test
  void formulasAreNotTaken() {
    String heads =
        "<row r=\"1\"><c t=\"inlineStr\"><is><t>Фамилиясы</t></is></c>"
            + "<c t=\"inlineStr\"><is><t>Аты</t></is></c></row>";
    preview(
            RawSheet.of(
                    heads
                        + "<row r=\"2\"><c t=\"inlineStr\"><is><t>Формулаева</t></is></c>"
                        + "<c t=\"str\"><f>CONCAT(\"А\",\"й\")</f><v>Ай</v></c></row>")
                .bytes())
        .body("errors.code", hasItem("formula"))
        .body("errors.find { it.code == 'formula' }.column", equalTo("B"));
  }

  @Test
  void filesWithoutATable() {
    preview(file(List.of("Бир", "Эки"), List.of(List.of("а", "б"))))
        .body("errors.code", contains("no_headings"));
    preview(file(List.of("Фамилиясы", "Аты"), List.of())).body("errors.code", contains("no_rows"));
    preview(file(List.of("Кызматы", "Билими"), List.of(List.of("Мугалим", "Жогорку"))))
        .body("errors.code", hasItem("no_names"));
    preview(file(List.of("Фамилиясы", "Фамилия", "Аты"), List.of(List.of("а", "б", "в"))))
        .body("errors.code", hasItem("doubled_column"));
  }

  /** Assurance 22, 23, 25: by what it is, not by what it says. */
  @Test
  void filesThatAreNone() {
    send("Фамилиясы;Аты".getBytes(StandardCharsets.UTF_8), true)
        .then()
        .statusCode(415)
        .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"))
        .body("detail", startsWith("Бул файл Excel жадыбалы эмес"));
    send(RawSheet.of("").part("xl/bomb.xml", new byte[20_000_000]).bytes(), true)
        .then()
        .statusCode(413)
        .body("detail", startsWith("Файл ачылганда"));
    send(RawSheet.of("").part("xl/vbaProject.bin", new byte[1]).bytes(), true)
        .then()
        .statusCode(422)
        .body("errors.code", contains("unsafe_file"));
    send(new byte[3_200_000], true).then().statusCode(413);
    school
        .caller()
        .contentType("text/csv")
        .body("a")
        .post(school.staff() + "/import")
        .then()
        .statusCode(415);
  }

  /** Only this one address takes more than a megabyte. */
  @Test
  void otherBodiesKeepTheirLimit() {
    school
        .caller()
        .body("{\"lastName\": \"" + "я".repeat(600_000) + "\"}")
        .post(school.staff())
        .then()
        .statusCode(413);
  }

  /** What was given out is taken in again, and nothing has changed. */
  @Test
  void theExportCanBeImported() {
    school.created(StaffSchool.person("lastName", "=ЖАЗУУ()", "phone", "+996 000 444 555"));
    byte[] file =
        school
            .caller()
            .header("Accept-Language", "ru")
            .queryParam("employment", "all")
            .get(school.staff() + "/export")
            .then()
            .statusCode(200)
            .contentType(SheetWriter.MEDIA_TYPE)
            .header("Content-Disposition", startsWith("attachment; filename=\"staff_1_"))
            .extract()
            .asByteArray();
    preview(file).body("errors", empty()).body("changed", equalTo(0)).body("added", equalTo(0));
    List<SheetRow> rows = new ArrayList<>();
    SheetReader.read(file, SheetLimits.DEFAULT, rows::add);
    assertEquals("Фамилия", rows.get(0).cells().get(0).text());
    assertEquals(total(), rows.size() - 1);
    // assurance 30
    assertTrue(rows.stream().anyMatch(row -> row.cells().get(0).text().equals("'=ЖАЗУУ()")));
  }

  @Test
  void theExportIsFilteredAndInTheJournal() {
    byte[] file =
        StaffSchool.of("director")
            .caller()
            .queryParam("subject", "physics")
            .get(StaffSchool.of("director").staff() + "/export")
            .asByteArray();
    List<SheetRow> rows = new ArrayList<>();
    SheetReader.read(file, SheetLimits.DEFAULT, rows::add);
    assertEquals(3, rows.size());
    StaffSchool.of("director")
        .caller()
        .queryParam("action", "exported")
        .get("/api/v1/audit-events")
        .then()
        .body("items[0].changes.find { it.field == 'rows' }.after", equalTo("2"));
  }

  /** The headings of the template are the headings that the import knows. */
  @ParameterizedTest
  @CsvSource({"ky,Фамилиясы", "ru,Фамилия", "en,Last name"})
  void theTemplate(String language, String first) {
    byte[] file =
        school
            .caller()
            .header("Accept-Language", language)
            .get(school.staff() + "/template")
            .asByteArray();
    List<SheetRow> rows = new ArrayList<>();
    SheetReader.read(file, SheetLimits.DEFAULT, rows::add);
    assertEquals(1, rows.size());
    assertEquals(first, rows.get(0).cells().get(0).words());
    preview(file)
        .body("columns", hasSize(19))
        .body("ignoredHeaders", empty())
        .body("errors.code", contains("no_rows"));
  }
}
