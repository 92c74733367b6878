package kg.onuguu.evaluation.narrative;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with structure, never HTML. Words and inserted register values stand in runs; paragraphs
 * have runs, lists have lines, tables have rows of lines.
 */
public record Narrative(List<Block> blocks) {
  public static final Narrative EMPTY = new Narrative(List.of());

  /** Stands in plain text where a field is, so that nothing reads it as typed. */
  public static final char FIELD = '\uFFFC';

  public Narrative {
    blocks = List.copyOf(blocks);
  }

  /** Kinds of blocks. */
  public enum BlockKind {
    PARAGRAPH,
    BULLETS,
    NUMBERS,
    TABLE
  }

  /** Words, or a register value. */
  public enum RunKind {
    TEXT,
    FIELD
  }

  /**
   * A block; what belongs to another kind is null.
   *
   * @param header whether the first row of a table is its head; null elsewhere
   */
  public record Block(
      BlockKind kind, List<Run> runs, List<Line> items, List<Row> rows, Boolean header) {

    /** Its lines in their order: the paragraph itself, items, or cells row by row. */
    Stream<List<Run>> lines() {
      return switch (kind) {
        case PARAGRAPH -> Stream.of(runs);
        case BULLETS, NUMBERS -> items.stream().map(Line::runs);
        case TABLE -> rows.stream().flatMap(row -> row.cells().stream()).map(Line::runs);
      };
    }
  }

  /** An item of a list or a cell of a table. */
  public record Line(List<Run> runs) {}

  /** A row of a table. */
  public record Row(List<Line> cells) {}

  /**
   * A stretch of a line.
   *
   * @param text of words, null of a field; value and schoolYear the other way round
   * @param value a code of register_value
   */
  public record Run(
      RunKind kind, String text, Boolean bold, Boolean italic, String value, Integer schoolYear) {

    String plain() {
      return kind == RunKind.TEXT ? text : String.valueOf(FIELD);
    }
  }

  /** A register value that stands in a text; the year is null for what has none. */
  public record Field(String value, Integer schoolYear) {}

  /** Neither a word nor a field. */
  public boolean isEmpty() {
    return lines().allMatch(String::isBlank);
  }

  /** Each line as plain text, fields as {@link #FIELD}. */
  public Stream<String> lines() {
    return blocks.stream()
        .flatMap(Block::lines)
        .map(runs -> runs.stream().map(Run::plain).collect(Collectors.joining()));
  }

  /** All lines, one under the other. */
  public String plain() {
    return lines().collect(Collectors.joining("\n"));
  }

  /** Characters of its words; a field counts as one. */
  public int length() {
    return runs().map(Run::plain).mapToInt(text -> text.codePointCount(0, text.length())).sum();
  }

  /** The fields in their order, each as often as it stands there. */
  public Stream<Field> fields() {
    return runs()
        .filter(run -> run.kind() == RunKind.FIELD)
        .map(run -> new Field(run.value(), run.schoolYear()));
  }

  private Stream<Run> runs() {
    return blocks.stream().flatMap(Block::lines).flatMap(List::stream);
  }
}
