package kg.onuguu.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of a real report, exactly as they are printed there, as bodies of the API. */
final class SeedTables {
  private static final String REPORT = "Отчет";
  private static final String INTRO = "Кириш бөлүм";
  private static final int YEAR = 2022;

  private final JsonNode seed;

  private SeedTables(JsonNode seed) {
    this.seed = seed;
  }

  static SeedTables read() {
    try {
      return new SeedTables(
          new ObjectMapper()
              .readTree(SeedTables.class.getResource("/indicators/seed-tables.json")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** By the name of the table, in an order in which no finding depends. */
  Map<String, Map<String, Object>> all() {
    return Map.of(
        "contingent", contingent(),
        "quality", quality(),
        "olympiads", olympiads(),
        "ort", ort(),
        "attestation", attestation(),
        "courses", courses(),
        "methodical-materials", materials(),
        "textbooks", textbooks(),
        "surveys", surveys(),
        "declared-figures", declared());
  }

  private static int year(JsonNode row) {
    return Integer.parseInt(row.get("school_year").asText().substring(0, 4));
  }

  private static Integer number(JsonNode node) {
    return node == null || node.isNull() ? null : node.asInt();
  }

  private static List<JsonNode> rows(JsonNode list) {
    List<JsonNode> rows = new ArrayList<>();
    list.forEach(rows::add);
    return rows;
  }

  Map<String, Object> contingent() {
    JsonNode table = seed.get("contingent");
    List<Map<String, Object>> years = new ArrayList<>();
    for (int i = 0; i < table.get("columns").size(); i++) {
      int column = i;
      years.add(
          Tables.contingent(
              2018 + i,
              table.get("declared_totals").get(i).asInt(),
              rows(table.get("rows")).stream()
                  .map(row -> row.get("values").get(column).asInt())
                  .toArray(Integer[]::new)));
    }
    return Tables.window(2018, 2022, years);
  }

  private Map<String, Object> quality() {
    List<Map<String, Object>> years = new ArrayList<>();
    for (JsonNode row : seed.get("knowledge_quality").get("rows")) {
      Map<String, Object> all =
          Tables.of(
              "block", "all",
              "total", number(row.get("pupils_total")),
              "excellent", number(row.get("excellent_5")),
              "good", number(row.get("good_4_5")),
              "satisfactory", number(row.get("satisfactory_3")),
              "failing", number(row.get("failing_2")),
              "ungraded", number(row.get("ungraded")),
              "declaredQualityPct", row.get("declared_quality_pct").asText());
      years.add(
          Tables.of(
              "schoolYear", year(row),
              "period", row.get("period").asText(),
              "ungradedGrades",
                  row.get("ungraded_grades").asText().equals("1") ? List.of(1) : List.of(1, 2),
              "blocks", List.of(all)));
    }
    return Tables.window(2018, 2022, years);
  }

  private Map<String, Object> olympiads() {
    List<Map<String, Object>> years = new ArrayList<>();
    for (JsonNode row : seed.get("olympiad_prizes").get("rows")) {
      List<Map<String, Object>> stages = new ArrayList<>();
      for (String stage : List.of("district", "oblast", "republic")) {
        stages.add(
            Tables.of(
                "stage", stage, "participants", null, "declaredPrizes", number(row.get(stage))));
      }
      years.add(Tables.of("schoolYear", year(row), "stages", stages, "results", List.of()));
    }
    return Tables.window(2017, 2022, years);
  }

  private Map<String, Object> ort() {
    List<Map<String, Object>> years = new ArrayList<>();
    for (JsonNode row : seed.get("ort").get("rows")) {
      years.add(
          Tables.of(
              "schoolYear", year(row),
              "graduates", number(row.get("graduates")),
              "participants", number(row.get("participants")),
              "asPrinted", true,
              "bands",
                  List.of(
                      band(0, 109, "110 баллга чейин", row.get("below_110")),
                      band(110, 120, "110–120 балл", row.get("from_110_to_120")),
                      band(201, null, "200дөн жогору", row.get("above_label_200")))));
    }
    return Tables.window(2017, 2021, years);
  }

  private static Map<String, Object> band(int from, Integer to, String label, JsonNode count) {
    return Tables.of(
        "fromScore", from, "toScore", to, "label", label, "participants", number(count));
  }

  private Map<String, Object> attestation() {
    Map<Integer, List<Map<String, Object>>> years = new TreeMap<>();
    for (JsonNode row : seed.get("final_attestation").get("rows")) {
      years
          .computeIfAbsent(year(row), unused -> new ArrayList<>())
          .add(
              Tables.of(
                  "grade", number(row.get("grade")),
                  "graduates", number(row.get("graduates")),
                  "mark5", number(row.get("mark_5")),
                  "mark4", number(row.get("mark_4")),
                  "mark3", number(row.get("mark_3")),
                  "mark2", null));
    }
    return Tables.window(
        2019,
        2021,
        years.entrySet().stream()
            .map(year -> Tables.of("schoolYear", year.getKey(), "grades", year.getValue()))
            .toList());
  }

  private Map<String, Object> courses() {
    return Tables.window(
        2018,
        2022,
        rows(seed.get("teacher_courses").get("rows")).stream()
            .map(
                row ->
                    Tables.of(
                        "schoolYear", year(row),
                        "teachers", number(row.get("teachers")),
                        "attended", number(row.get("attended")),
                        "declaredPct", row.get("declared_pct").asText()))
            .toList());
  }

  private Map<String, Object> materials() {
    JsonNode table = seed.get("methodical_materials");
    List<Map<String, Object>> years = new ArrayList<>();
    for (int i = 0; i < table.get("columns").size(); i++) {
      int column = i;
      years.add(
          Tables.of(
              "year", table.get("columns").get(i).asInt(),
              "period", table.get("period").asText(),
              "kinds",
                  rows(table.get("rows")).stream()
                      .map(
                          row ->
                              Tables.of(
                                  "kind", row.get("kind").asText(),
                                  "count", number(row.get("values").get(column))))
                      .toList(),
              "declaredTotal", number(table.get("declared_totals").get(i))));
    }
    return Tables.window(2018, 2022, years);
  }

  private Map<String, Object> textbooks() {
    List<Map<String, Object>> declared = new ArrayList<>();
    for (JsonNode row : seed.get("textbook_provision").get("values")) {
      declared.add(
          Tables.of(
              "pct",
              row.get("pct").asText(),
              "source",
              REPORT + ", 7-бөлүк: " + row.get("where").asText(),
              "asOf",
              "2022-12-20"));
    }
    return Tables.window(
        YEAR,
        YEAR,
        List.of(Tables.of("schoolYear", YEAR, "books", List.of(), "declared", declared)));
  }

  /** What is left of "80 %" without a number, and the parents' result that is missing. */
  private Map<String, Object> surveys() {
    return Tables.of(
        "from", YEAR, "to", YEAR, "surveys", List.of(survey("pupils"), survey("parents")));
  }

  private static Map<String, Object> survey(String respondents) {
    return Tables.of("schoolYear", YEAR, "respondents", respondents, "answers", List.of());
  }

  /** The percentage of pupils as it is printed, without a number. */
  Map<String, Object> pupilsSurveyAsPrinted() {
    Map<String, Object> survey = survey("pupils");
    survey.put("declaredPct", seed.get("survey_2022").get("pupils_positive_pct").asText());
    return Tables.of("from", YEAR, "to", YEAR, "surveys", List.of(survey));
  }

  private Map<String, Object> declared() {
    JsonNode intro = seed.get("classes_2022_2023").get("intro");
    JsonNode text = seed.get("classes_2022_2023").get("text_1_1");
    JsonNode staff = seed.get("staff_2022_2023");
    JsonNode facilities = seed.get("facilities");
    String[] average = text.get("avg_class").asText().split("-");
    List<Map<String, Object>> figures = new ArrayList<>();
    figures.add(figure("pupils", intro.get("pupils"), YEAR, INTRO));
    figures.add(figure("pupils", text.get("pupils"), YEAR, "1.1"));
    figures.add(figure("pupils", text.get("pupils"), YEAR, REPORT + ", 1-бөлүк"));
    figures.add(figure("class_sets", intro.get("class_sets"), YEAR, INTRO));
    figures.add(figure("class_sets", text.get("class_sets"), YEAR, "1.1"));
    figures.add(figure("smallest_class", average[0], YEAR, "1.1"));
    figures.add(figure("largest_class", average[1], YEAR, "1.1"));
    figures.add(figure("teachers", intro.get("teachers"), YEAR, INTRO));
    figures.add(figure("teachers", staff.get("teachers"), YEAR, "2.1"));
    figures.add(
        figure("teachers_with_higher_education", staff.get("declared_higher_in_2_1"), YEAR, "2.1"));
    figures.add(figure("higher_education_pct", "100", YEAR, "2.1"));
    figures.add(figure("staffing_pct", staff.get("declared_staffing_pct"), YEAR, "2.1"));
    figures.add(figure("area_m2", facilities.get("area_m2_table"), null, INTRO));
    figures.add(figure("area_m2", facilities.get("area_m2_text"), null, "2.3"));
    figures.add(figure("founded_year", facilities.at("/year_built/intro_founded"), null, INTRO));
    figures.add(
        figure(
            "founded_year",
            facilities.at("/year_built/report_put_in_operation"),
            null,
            REPORT + ", 6-бөлүк"));
    figures.add(
        figure("computers_working", facilities.at("/equipment_text_3_1/0/count"), null, "3.1"));
    figures.add(figure("laptops", facilities.at("/equipment_text_report_6/1/count"), null, REPORT));
    return Map.of("figures", figures);
  }

  private static Map<String, Object> figure(String what, JsonNode value, Integer year, String at) {
    return figure(what, value.asText(), year, at);
  }

  private static Map<String, Object> figure(String what, String value, Integer year, String at) {
    return Tables.of("figure", what, "value", value, "schoolYear", year, "place", at);
  }

  /** The list of classes by shifts: 14 of them, 1б is missing. */
  Map<String, Object> yearProfile() {
    List<Map<String, Object>> shifts = new ArrayList<>();
    List<Map<String, Object>> classes = new ArrayList<>();
    for (JsonNode shift : seed.get("classes_2022_2023").get("shifts")) {
      String code = shift.get("shift").asText();
      String[] times = shift.get("time").asText().split("-");
      shifts.add(Tables.of("shift", code, "startsAt", times[0], "endsAt", times[1]));
      for (JsonNode name : shift.get("classes")) {
        String letter = name.asText().replaceAll("\\d", "");
        classes.add(
            Tables.of(
                "grade",
                Integer.valueOf(name.asText().replaceAll("\\D", "")),
                "letter",
                letter.isEmpty() ? null : letter,
                "shift",
                code));
      }
    }
    return Tables.of(
        "firstGrade",
        1,
        "lastGrade",
        11,
        "ungradedGrades",
        List.of(1, 2),
        "shifts",
        shifts,
        "classSets",
        classes,
        "declared",
        Map.of());
  }

  /** Rooms and computers as the sixth part of the report counts them. */
  Map<String, Object> materialBase() {
    JsonNode facilities = seed.get("facilities");
    JsonNode desktops = facilities.at("/equipment_text_report_6/0");
    return Tables.of(
        "buildings",
            List.of(
                Tables.of("name", "Мектеп", "areaM2", facilities.get("area_m2_table").asText())),
        "facilities",
            rows(facilities.get("items")).stream()
                .map(
                    item ->
                        Tables.of(
                            "kind", item.get("kind").asText(), "count", number(item.get("count"))))
                .toList(),
        "equipment",
            List.of(
                equipment("desktop", desktops.get("computed_working"), "working"),
                equipment("desktop", desktops.get("broken"), "broken"),
                equipment("laptop", facilities.at("/equipment_table/2/count"), "working")),
        "inspections", List.of(),
        "instructions", List.of());
  }

  private static Map<String, Object> equipment(String kind, JsonNode count, String state) {
    return Tables.of("kind", kind, "count", number(count), "state", state, "owner", "school");
  }
}
