package kg.onuguu.finance.sheet;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kg.onuguu.finance.FinanceSchool;
import kg.onuguu.shared.sheet.SheetHeading;
import kg.onuguu.shared.sheet.SheetLimits;
import kg.onuguu.shared.sheet.SheetPage;
import kg.onuguu.shared.sheet.SheetReader;
import kg.onuguu.shared.sheet.SheetRow;
import kg.onuguu.shared.sheet.SheetWriter;
import kg.onuguu.shared.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The book out and in as a spreadsheet: the same rules as in the forms, all or nothing. */
@QuarkusTest
class FinanceImportTest {
  private static final List<String> HEADINGS =
      List.of("Түрү", "Датасы", "Булагы", "Багыты", "Сумма", "Валюта", "Эмнеге", "Эскертүү");

  @Inject Vocabulary vocabulary;

  private FinanceSchool school;

  @BeforeEach
  void begin() {
    school = FinanceSchool.of("director2");
  }

  private static byte[] file(List<String> headings, List<List<?>> rows) {
    try (SheetWriter book = new SheetWriter()) {
      SheetPage page =
          book.page("Барак", headings.stream().map(text -> new SheetHeading(text, 12)).toList());
      rows.forEach(page::add);
      return book.bytes();
    }
  }

  private static byte[] file(List<?>... rows) {
    return file(HEADINGS, Arrays.asList(rows));
  }

  private ValidatableResponse send(byte[] file, boolean dryRun) {
    return school
        .caller()
        .contentType(SheetWriter.MEDIA_TYPE)
        .queryParam("dryRun", dryRun)
        .body(file)
        .post(school.path("/import"))
        .then();
  }

  private ValidatableResponse list(int year) {
    return school.caller().queryParam("year", year).get(school.path("/entries")).then();
  }

  /** Expenses may stand before the incomes that they spend. */
  @Test
  void previewedThenStored() {
    byte[] file =
        file(
            Arrays.asList(
                "чыгаша",
                "05.03.1991",
                "Айыл өкмөтү",
                "Жылытуу, от казандар",
                "1 250,50",
                "сом",
                "Көмүр",
                "чек жоголгон"),
            Arrays.asList(
                "Доход",
                LocalDate.of(1991, 2, 1),
                "local_budget",
                "Отопление, котлы",
                new BigDecimal("1250.5"),
                "KGS",
                "Көмүргө",
                null),
            Arrays.asList(
                "киреше",
                "2.03.1991",
                "Демөөрчү",
                "Ашкана, тамактануу",
                100,
                "доллар",
                "Идиш",
                null));
    send(file, true)
        .statusCode(200)
        .body("stored", equalTo(false))
        .body("rows", equalTo(3))
        .body("added", equalTo(3))
        .body("errors", empty())
        .body("ignoredHeaders", contains("Эскертүү"))
        .body("preview.type", contains("expense", "income", "income"))
        .body("preview.state", everyItem(equalTo("new")));
    list(1991).body("total", equalTo(0));
    send(file, false).statusCode(200).body("stored", equalTo(true));
    list(1991)
        .body("total", equalTo(3))
        .body("totals.remainder", contains("0.00", "100.00"))
        .body("items.find { it.type == 'expense' }.amount", equalTo("1250.50"));
    send(file, true).body("suspected", equalTo(3)).body("preview[1].duplicates.size()", equalTo(1));
    school
        .caller()
        .queryParam("action", "imported")
        .queryParam("subject", "finance")
        .get("/api/v1/audit-events")
        .then()
        .body("items[0].changes.find { it.field == 'added' }.after", equalTo("3"))
        .body("items[0].changes.field", hasItem("sha256"));
  }

  /** Rows that look alike are suspected once stored, by number, and among the findings. */
  @Test
  void alikeWithinOneFile() {
    List<Object> row =
        Arrays.asList("киреше", "31.12.1994", "Демөөрчү", "Эмерек", 777.25, "сом", "Парта", null);
    Instant before = Instant.now();
    send(file(row, row), false).statusCode(200).body("suspected", equalTo(1));
    JsonPath items =
        school
            .caller()
            .queryParam("year", 1994)
            .queryParam("sort", "number")
            .get(school.path("/entries"))
            .jsonPath();
    assertEquals(List.of("1994-12-31", "1994-12-31"), items.getList("items.date"));
    assertEquals(List.of("777.25", "777.25"), items.getList("items.amount"));
    int first = items.getInt("items[0].number");
    assertEquals(first + 1, items.getInt("items[1].number"));
    assertEquals(List.of(first), items.getList("items[1].duplicates.number"));
    Duration age = Duration.between(before, Instant.parse(items.getString("items[1].createdAt")));
    assertTrue(age.abs().compareTo(Duration.ofMinutes(1)) < 0, () -> "Entered " + age + " later");
    school
        .caller()
        .queryParam("register", "money")
        .queryParam("schoolYear", 1994)
        .get(school.school() + "/data-quality")
        .then()
        .body("items.code", contains("DQ-08"))
        .body("items[0].message", containsString("№" + (first + 1)));
  }

  /** Every wrong cell by row and column; with one of them nothing is stored. */
  @Test
  void refusedCellByCell() {
    byte[] file =
        file(
            Arrays.asList("киреше", "1.1.1992", "Демөөрчү", "Эмерек", 5000, "сом", "Парта", null),
            Arrays.asList("киреше", "кечээ", "Демөөрчү", "Эмерек", 5000, "сом", "Парта", null),
            Arrays.asList("киреше", "1.1.1992", "Бюджет жок", "Эмерек", -1, "сом", "Парта", null),
            Arrays.asList(
                "киреше", "1.1.1992", "Башка", "Эмерек", 700, "сом", "Ата-энелердин взносу", null),
            Arrays.asList("чыгаша", "1.1.1992", "Демөөрчү", "Эмерек", 9000000, "сом", null, null),
            Arrays.asList("чыгаша", "1.1.1992", "Демөөрчү", "Эмерек", 9000000, "сом", "Үй", null),
            Arrays.asList("жокко чыгаруу", "1.1.1992", "Демөөрчү", "Эмерек", 1, "сом", "Үй", null));
    send(file, true)
        .statusCode(200)
        .body("added", equalTo(1))
        .body(
            "errors.collect { [it.row, it.column, it.code].join(' ') }",
            contains(
                "3 B date",
                "4 C unknown_value",
                "5 G parents_cash",
                "6 G missing",
                "7 E beyond_balance",
                "8 A no_reversals"))
        .body(
            "preview.state", contains("new", "wrong", "wrong", "wrong", "wrong", "wrong", "wrong"));
    send(file, false)
        .statusCode(422)
        .body("errors.size()", equalTo(6))
        .body("errors[4].message", containsString("сом"));
    list(1992).body("total", equalTo(0));
    send(file(List.of("Түрү", "Датасы", "Сумма"), List.of(List.of("киреше", "1.1.1992", 5))), true)
        .body("errors.code", hasItem("column_needed"));
  }

  /** What was exported is known again, and is never changed by a file. */
  @Test
  void outAndInAgain() {
    school.receives("date", "1993-05-05", "counterparty", "=SUM(A1)", "purpose", "Идиш");
    String wrong =
        school.receives("date", null, "year", 1993, "amount", "17.00").extract().path("id");
    school.reverse(wrong, 0).then().statusCode(201);
    byte[] file =
        school
            .caller()
            .queryParam("year", 1993)
            .queryParam("sort", "number")
            .get(school.path("/export"))
            .then()
            .statusCode(200)
            .contentType(SheetWriter.MEDIA_TYPE)
            .header("Content-Disposition", containsString(".xlsx"))
            .extract()
            .asByteArray();
    List<SheetRow> rows = read(file);
    assertEquals(4, rows.size());
    assertEquals("Киреше", rows.get(1).cells().get(1).words());
    send(file, false)
        .statusCode(200)
        .body("same", equalTo(3))
        .body("added", equalTo(0))
        .body("columns.size()", equalTo(FinanceColumn.values().length));
    list(1993).body("total", equalTo(3));
    int number = Integer.parseInt(rows.get(1).cells().get(0).words());
    List<String> headings = List.of("№", "Түрү", "Булагы", "Багыты", "Сумма", "Максаты");
    List<List<?>> changed = new ArrayList<>();
    changed.add(List.of(number, "Киреше", "Демөөрчү", "Ашкана, тамактануу", 29999, "Идиш"));
    changed.add(List.of(999999, "Киреше", "Демөөрчү", "Ашкана, тамактануу", 1, "Идиш"));
    send(file(headings, changed), true)
        .body("errors.code", contains("differs", "unknown_number"))
        .body("errors.column", contains("E", "A"));
  }

  @Test
  void template() {
    byte[] file = school.get("/template").then().statusCode(200).extract().asByteArray();
    List<SheetRow> rows = read(file);
    assertEquals(FinanceColumn.values().length - 1, rows.get(0).cells().size());
    send(file, true).body("errors.code", contains("no_rows"));
  }

  @Test
  void everyHeadingMeansItsColumn() {
    for (FinanceColumn column : FinanceColumn.values()) {
      for (Language language : Language.values()) {
        String heading = vocabulary.heading(column, language);
        assertEquals(Optional.of(column), vocabulary.column(heading.toUpperCase()), heading);
      }
    }
    assertEquals(Optional.of("cash"), vocabulary.code("finance_kind", "Деньги"));
    assertTrue(vocabulary.code("finance_source", "Ата-энелерден жыйноо").isEmpty());
  }

  private static List<SheetRow> read(byte[] file) {
    List<SheetRow> rows = new ArrayList<>();
    SheetReader.read(file, SheetLimits.DEFAULT, rows::add);
    return rows;
  }
}
