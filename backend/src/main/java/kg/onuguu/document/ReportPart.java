package kg.onuguu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.onuguu.api.model.RegisterPoint;
import kg.onuguu.api.model.RegisterValue;
import kg.onuguu.api.model.RegisterValueList;

/**
 * The ten numbered parts of the working commission's report, each with the figures of the
 * registers that belong to it, for the same consecutive years.
 */
final class ReportPart {
  /** The figures of each part of report_part, in the order of the register values. */
  private static final Map<String, List<String>> FIGURES =
      Map.of(
          "1", List.of("founded_year", "shifts", "class_sets", "average_class"),
          "2",
              List.of(
                  "staff",
                  "teachers",
                  "teachers_with_higher_education",
                  "higher_education_pct",
                  "courses_attended",
                  "courses_pct"),
          "3", List.of("smallest_class", "largest_class"),
          "4", List.of("pupils"),
          "5",
              List.of(
                  "quality_pct",
                  "pass_rate_pct",
                  "olympiad_prizes",
                  "ort_participants",
                  "ort_participation_pct",
                  "ort_threshold_pct",
                  "attestation_basic_pct",
                  "attestation_secondary_pct"),
          "6",
              List.of(
                  "area_m2",
                  "land_area_m2",
                  "teaching_rooms",
                  "computers",
                  "computers_working",
                  "laptops",
                  "pupils_per_computer"),
          "7", List.of("textbook_pct"),
          "8", List.of("methodical_materials"),
          "9", List.of(),
          "10", List.of());

  private static final int PARTS = 10;

  private ReportPart() {}

  public record Row(String name, List<String> values) {}

  public record Fact(String name, String value) {}

  public record View(String code, String heading, List<Row> rows, List<Fact> facts) {}

  static List<View> all(RegisterValueList values, DocumentTexts texts) {
    Map<String, RegisterValue> byCode =
        values.getItems().stream()
            .collect(Collectors.toMap(RegisterValue::getCode, value -> value));
    return IntStream.rangeClosed(1, PARTS)
        .mapToObj(number -> part(String.valueOf(number), values, byCode, texts))
        .toList();
  }

  private static View part(
      String code,
      RegisterValueList values,
      Map<String, RegisterValue> byCode,
      DocumentTexts texts) {
    List<Row> rows = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (String figure : FIGURES.get(code)) {
      RegisterValue value = byCode.get(figure);
      if (value == null) {
        continue;
      }
      String name = texts.label("register_value", figure);
      if (yearly(value)) {
        rows.add(new Row(name, years(value, values, texts)));
      } else {
        facts.add(new Fact(name, number(value, null, texts)));
      }
    }
    return new View(code, code + ". " + texts.label("report_part", code), rows, facts);
  }

  private static boolean yearly(RegisterValue value) {
    return value.getPoints().stream().anyMatch(point -> point.getSchoolYear() != null);
  }

  private static List<String> years(
      RegisterValue value, RegisterValueList values, DocumentTexts texts) {
    return IntStream.rangeClosed(values.getFirstYear(), values.getLastYear())
        .mapToObj(year -> number(value, year, texts))
        .toList();
  }

  private static String number(RegisterValue value, Integer year, DocumentTexts texts) {
    return value.getPoints().stream()
        .filter(point -> Objects.equals(point.getSchoolYear(), year))
        .map(RegisterPoint::getValue)
        .filter(Objects::nonNull)
        .findFirst()
        .map(known -> NarrativePart.number(known, value.getUnit(), texts.language()))
        .orElse(SafeText.UNKNOWN);
  }
}
