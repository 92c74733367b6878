package kg.onuguu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.onuguu.api.model.RegisterPoint;
import kg.onuguu.api.model.RegisterValue;
import kg.onuguu.api.model.RegisterValueList;
import kg.onuguu.api.model.SelfEvaluationReportPart;

/**
 * The ten numbered parts of the working commission's report: what it says, then the figures
 * of the registers that belong there, for the same consecutive years, with the declared
 * ones beside them and their notes below.
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
          "8", List.of("methodical_materials"));

  private final RegisterValueList values;
  private final Map<String, RegisterValue> byCode;
  private final DeclaredPart declared;
  private final NarrativePart narratives;
  private final DocumentTexts texts;

  ReportPart(
      RegisterValueList values,
      DeclaredPart declared,
      NarrativePart narratives,
      DocumentTexts texts) {
    this.values = values;
    this.declared = declared;
    this.narratives = narratives;
    this.texts = texts;
    byCode =
        values.getItems().stream()
            .collect(Collectors.toMap(RegisterValue::getCode, value -> value));
  }

  /**
   * A figure of a register.
   *
   * @param declared what reports print for it, or empty
   */
  public record Cell(String known, String declared) {}

  public record Row(String name, List<Cell> values) {}

  public record Fact(String name, Cell value) {}

  /**
   * @param text what the commission says, or empty
   * @param notes on the declared figures of its tables
   */
  public record View(
      String code,
      String heading,
      Object text,
      List<Row> rows,
      List<Fact> facts,
      List<String> notes) {}

  View of(SelfEvaluationReportPart part) {
    List<Row> rows = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<RegisterValue> figures =
        FIGURES.getOrDefault(part.getCode(), List.of()).stream()
            .map(byCode::get)
            .filter(Objects::nonNull)
            .toList();
    // One after the other, as they are printed, because the notes are numbered on the way.
    figures.stream()
        .filter(ReportPart::yearly)
        .forEach(value -> rows.add(new Row(name(value), years(value, notes))));
    figures.stream()
        .filter(Predicate.not(ReportPart::yearly))
        .forEach(value -> facts.add(new Fact(name(value), cell(value, null, notes))));
    return new View(
        part.getCode(),
        part.getCode() + ". " + texts.label("report_part", part.getCode()),
        narratives.written(part.getNarrative()),
        rows,
        facts,
        notes);
  }

  private String name(RegisterValue value) {
    return texts.label("register_value", value.getCode());
  }

  private static boolean yearly(RegisterValue value) {
    return value.getPoints().stream().anyMatch(point -> point.getSchoolYear() != null);
  }

  private List<Cell> years(RegisterValue value, List<String> notes) {
    return IntStream.rangeClosed(values.getFirstYear(), values.getLastYear())
        .mapToObj(year -> cell(value, year, notes))
        .toList();
  }

  private Cell cell(RegisterValue value, Integer year, List<String> notes) {
    String known =
        value.getPoints().stream()
            .filter(point -> Objects.equals(point.getSchoolYear(), year))
            .map(RegisterPoint::getValue)
            .filter(Objects::nonNull)
            .findFirst()
            .map(number -> NarrativePart.number(number, value.getUnit(), texts.language()))
            .orElse(SafeText.UNKNOWN);
    return new Cell(known, declared.beside(value, year, known, notes));
  }
}
