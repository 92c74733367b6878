package kg.onuguu.evaluation.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A self-evaluation of invented sentences with the amounts of a real one: 17 criteria, 12 of them
 * with evidence, strengths 4, 4, 4, 2 and weaknesses 2, 3, 3, 3, ten parts of the report and eleven
 * recommendations, two on the material base and nine on teaching.
 *
 * @param intro the six blocks
 * @param criteria in their order
 */
public record DemoScript(
    List<Intro> intro,
    List<Criterion> criteria,
    List<Point> points,
    List<Part> report,
    List<Advice> recommendations,
    List<Proof> evidence) {

  /**
   * A block of the introduction.
   *
   * @param reason why it does not apply, or null
   */
  public record Intro(String block, List<String> lines, String reason) {}

  /**
   * A criterion.
   *
   * @param part what of it does not apply, or null
   * @param reason why there is no evidence, or null
   */
  public record Criterion(
      String code, String level, List<String> lines, String part, String reason) {}

  /** A strength or a weakness. */
  public record Point(String section, boolean strength, String criterion, String text) {}

  /** A part of the report of the working commission. */
  public record Part(String code, List<String> lines) {}

  /** A recommendation. */
  public record Advice(String area, String criterion, String text) {}

  /** A record of evidence; the number is null where there is none. */
  public record Proof(
      String kind, String title, String number, LocalDate date, List<String> criteria) {}

  public static DemoScript read() {
    DemoScript script =
        new DemoScript(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    List<String> group = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("@") && !group.isEmpty()) {
        script.add(group);
        group.clear();
      }
      group.add(line);
    }
    script.add(group);
    return script;
  }

  private void add(List<String> group) {
    String[] head = group.get(0).split(" ");
    List<String> body = group.subList(1, group.size());
    switch (head[0]) {
      case "@intro" -> intro.add(new Intro(head[1], words(body), marked(body, "!")));
      case "@criterion" ->
          criteria.add(
              new Criterion(head[1], head[2], words(body), marked(body, "&"), marked(body, "#")));
      case "@points" -> body.forEach(line -> points.add(point(line)));
      case "@report" -> report.add(new Part(head[1], words(body)));
      case "@recommendations" -> body.forEach(line -> recommendations.add(advice(line)));
      case "@evidence" -> body.forEach(line -> evidence.add(proof(line)));
      default -> throw new IllegalStateException(head[0]);
    }
  }

  private static List<String> words(List<String> body) {
    return body.stream().filter(line -> !"!&#".contains(line.substring(0, 1))).toList();
  }

  private static String marked(List<String> body, String mark) {
    return body.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(1))
        .findFirst()
        .orElse(null);
  }

  private static Point point(String line) {
    String[] parts = line.split(" ", 4);
    return new Point(parts[0], parts[1].equals("+"), parts[2], parts[3]);
  }

  private static Advice advice(String line) {
    String[] parts = line.split(" ", 3);
    return new Advice(parts[0], parts[1], parts[2]);
  }

  private static Proof proof(String line) {
    String[] parts = line.split("\\|");
    String number = parts[2].strip();
    return new Proof(
        parts[0].strip(),
        parts[1].strip(),
        number.isEmpty() ? null : number,
        LocalDate.parse(parts[3].strip()),
        Arrays.asList(parts[4].strip().split(" ")));
  }

  private static List<String> lines() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                DemoScript.class.getResourceAsStream("/demo/self-evaluation.txt"),
                StandardCharsets.UTF_8))) {
      return file.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
