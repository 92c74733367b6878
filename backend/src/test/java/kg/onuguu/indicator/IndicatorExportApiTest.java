package kg.onuguu.indicator;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kg.onuguu.plan.Fixture;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The five-year tables as a spreadsheet, seen by a reader that is not ours. */
@QuarkusTest
class IndicatorExportApiTest {
  private static final String DIRECTOR = "director2";
  private static final String RUNS = "=HYPERLINK(\"http://x\")";

  @Inject EntityManager database;

  private String school;

  @BeforeEach
  void begin() {
    school = Fixture.school(DIRECTOR);
    Tables.forget(database, school);
    SeedTables.read().all().forEach((table, body) -> Tables.saved(DIRECTOR, school, table, body));
  }

  @AfterEach
  void forget() {
    Tables.forget(database, school);
  }

  private Response exported(String query) {
    return as(DIRECTOR).get(Tables.path(school, "export") + "?from=2018&to=2022" + query);
  }

  /** Rows by sheet; a number is a BigDecimal, an empty cell is null. */
  private static Map<String, List<List<Object>>> sheets(Response file) {
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(file.asByteArray()))) {
      for (Sheet sheet : book.getSheets().toList()) {
        List<List<Object>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
          List<Object> cells = new ArrayList<>();
          row.stream().forEach(cell -> cells.add(value(cell)));
          rows.add(cells);
        }
        sheets.put(sheet.getName(), rows);
      }
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
    return sheets;
  }

  private static Object value(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return null;
    }
    return cell.getType() == CellType.NUMBER
        ? cell.asNumber().stripTrailingZeros()
        : cell.getText();
  }

  private Map<String, List<List<Object>>> sheets() {
    return sheets(exported(""));
  }

  /** The first whose name begins so: names are cut to 31 characters. */
  private static List<List<Object>> sheet(Map<String, List<List<Object>>> sheets, String name) {
    return sheets.entrySet().stream()
        .filter(sheet -> sheet.getKey().startsWith(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " in " + sheets.keySet()));
  }

  /** The row that begins with these words, and its other cells as text; "" is an empty cell. */
  private static List<String> row(List<List<Object>> sheet, String... begins) {
    List<Object> found =
        sheet.stream()
            .filter(row -> texts(row).subList(0, begins.length).equals(List.of(begins)))
            .findFirst()
            .orElseThrow(() -> new AssertionError(List.of(begins) + " in " + sheet));
    List<String> texts = texts(found);
    return texts.subList(begins.length, texts.size());
  }

  private static List<String> texts(List<Object> row) {
    return row.stream()
        .map(
            cell ->
                cell instanceof BigDecimal number
                    ? number.toPlainString()
                    : Objects.toString(cell, ""))
        .toList();
  }

  private static Map<String, Object> contingent(Integer inGrade11) {
    return Tables.contingent(2022, 377, 43, 20, 0, 33, 43, 34, 42, 36, 28, 27, inGrade11);
  }

  /** Every table has a sheet in the language that was asked for, and the file says whose it is. */
  @Test
  void aSheetForEachTable() {
    exported("")
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("indicators-2018-2023.xlsx"));
    List<String> ky = List.copyOf(sheets().keySet());
    assertEquals(12, ky.size(), ky::toString);
    assertEquals("Окуучулардын контингенти", ky.get(0));
    assertEquals("Дал келбегендер", ky.get(11));
    List<String> ru = List.copyOf(sheets(exported("&language=ru")).keySet());
    assertEquals("Расхождения", ru.get(11));
  }

  /** figures as they were typed, totals that are computed, and the declared ones below. */
  @Test
  void declaredStandsBesideComputed() {
    List<List<Object>> contingent = sheet(sheets(), "Окуучулардын контингенти");
    assertEquals(
        List.of("Класс", "2018–2019", "2019–2020", "2020–2021", "2021–2022", "2022–2023"),
        contingent.get(0));
    assertEquals(List.of("35", "27", "42", "21", "43"), row(contingent, "1"));
    assertEquals(List.of("337", "331", "363", "376", "377"), row(contingent, "Баары"));
    assertEquals(List.of("337", "331", "363", "376", "377"), row(contingent, "Отчетто жазылганы"));
    List<List<Object>> materials = sheet(sheets(), "Окуу-усулдук");
    assertEquals("13", row(materials, "Баары").get(4));
    assertEquals("14", row(materials, "Отчетто жазылганы").get(4));
  }

  /** one decimal, half up, with the printed percentage in a column of its own. */
  @Test
  void percentagesAreNumbersWithOneDecimal() {
    Map<String, List<List<Object>>> sheets = sheets();
    List<List<Object>> quality = sheet(sheets, "Билим сапаты");
    List<String> headings = texts(quality.get(0));
    List<String> year = row(quality, "2019–2020");
    assertEquals("44.2", year.get(headings.indexOf("Сапаты, %") - 1));
    assertEquals("100", year.get(headings.indexOf("Жетишүү, %") - 1));
    assertEquals("44", year.get(headings.indexOf("Отчетто жазылган пайыз") - 1));
    List<List<Object>> courses = sheet(sheets, "Мугалимдердин");
    assertEquals(
        List.of("26", "8", "30.8", "30", "Кол менен киргизилген"), row(courses, "2019–2020"));
    Object pct = quality.get(2).get(headings.indexOf("Сапаты, %"));
    assertEquals(new BigDecimal("44.2"), pct);
  }

  /** what is unknown is an empty cell, and so is every sum of it; a zero is a zero. */
  @Test
  void unknownIsEmptyAndZeroIsZero() {
    Tables.saved(
        DIRECTOR, school, "contingent", Tables.window(2022, 2022, List.of(contingent(null))));
    Map<String, List<List<Object>>> sheets = sheets();
    List<List<Object>> contingent = sheet(sheets, "Окуучулардын контингенти");
    assertEquals("0", row(contingent, "3").get(4));
    assertEquals("", at(row(contingent, "11"), 4));
    assertEquals("", at(row(contingent, "Баары"), 4));
    assertEquals("377", row(contingent, "Отчетто жазылганы").get(4));
    List<List<Object>> quality = sheet(sheets, "Билим сапаты");
    int failing = texts(quality.get(0)).indexOf("«2»");
    assertEquals("", texts(quality.get(1)).get(failing));
    // the "-" of the report for 2022–2023
    List<String> district = row(sheet(sheets, "Олимпиадалар"), "2022–2023", "Райондук этап");
    assertEquals("", at(district, 2));
    assertEquals("4", row(sheet(sheets, "Олимпиадалар"), "2021–2022", "Райондук этап").get(2));
    Tables.saved(DIRECTOR, school, "contingent", Tables.window(2022, 2022, List.of(contingent(0))));
    assertEquals("0", row(sheet(sheets(), "Окуучулардын контингенти"), "11").get(4));
  }

  /** Empty cells at the end of a row are not in the file at all. */
  private static String at(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  /** bands and final marks, with what is computed from them. */
  @Test
  void bandsAndFinalMarks() {
    Map<String, List<List<Object>>> sheets = sheets();
    List<List<Object>> ort = sheet(sheets, "ЖРТ");
    assertEquals(
        List.of("32", "28", "87.5", "57.1", "0–109", "12"), row(ort, "2018–2019"), ort::toString);
    List<List<Object>> attestation = sheet(sheets, "Мамлекеттик");
    assertEquals(
        List.of("32", "4", "15", "13", "", "59.4", "100"), row(attestation, "2019–2020", "11"));
  }

  /** A text that a person typed stays a text, wherever it is printed. */
  @Test
  void nothingRuns() {
    Tables.saved(
        DIRECTOR,
        school,
        "textbooks",
        Tables.window(
            2022,
            2022,
            List.of(
                Tables.of(
                    "schoolYear",
                    2022,
                    "books",
                    List.of(),
                    "declared",
                    List.of(Tables.of("pct", "86", "source", RUNS, "asOf", "2022-12-20"))))));
    String list = "/api/v1/schools/" + school + "/data-quality";
    Response found = as(DIRECTOR).get(list + "?register=methodical");
    json(
            as(DIRECTOR).header("If-Match", "\"" + found.path("items[0].version") + "\""),
            Map.of("text", "+1+1 эки жолу саналган"))
        .put(list + "/" + found.path("items[0].id") + "/explanation")
        .then()
        .statusCode(200);
    Map<String, List<List<Object>>> sheets = sheets();
    assertTrue(
        sheets.values().stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .filter(String.class::isInstance)
            .noneMatch(text -> "=+-@\t\r".indexOf(((String) text).charAt(0)) >= 0),
        "no text that a program could run");
    assertEquals("'" + RUNS, sheet(sheets, "Окуу китептери").get(1).get(7));
    List<String> first = row(sheet(sheets, "Дал келбегендер"), "DQ-05");
    assertEquals("Түшүндүрмө берилди", first.get(1));
    assertTrue(first.get(3).contains("14"), first::toString);
    assertEquals("'+1+1 эки жолу саналган", first.get(4));
  }
}
