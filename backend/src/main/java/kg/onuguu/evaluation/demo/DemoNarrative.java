package kg.onuguu.evaluation.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.onuguu.evaluation.narrative.Narrative;
import kg.onuguu.evaluation.narrative.Narrative.Block;
import kg.onuguu.evaluation.narrative.Narrative.BlockKind;
import kg.onuguu.evaluation.narrative.Narrative.Line;
import kg.onuguu.evaluation.narrative.Narrative.Row;
import kg.onuguu.evaluation.narrative.Narrative.Run;
import kg.onuguu.evaluation.narrative.Narrative.RunKind;
import kg.onuguu.evaluation.register.RegisterCodes;

/**
 * Reads a narrative of the demonstration: a line is a paragraph, "- " begins an item, "|" a row of
 * a table with a head, and {@code {pupils}}, {@code {pupils-1}} are fields of the school year and
 * of the one before.
 */
public final class DemoNarrative {
  private static final Pattern FIELD = Pattern.compile("\\{([a-z_0-9]+?)(-\\d)?}");

  private final RegisterCodes codes;
  private final int schoolYear;
  private final List<Block> blocks = new ArrayList<>();

  private DemoNarrative(RegisterCodes codes, int schoolYear) {
    this.codes = codes;
    this.schoolYear = schoolYear;
  }

  public static Narrative of(List<String> lines, RegisterCodes codes, int schoolYear) {
    DemoNarrative reader = new DemoNarrative(codes, schoolYear);
    List<String> group = new ArrayList<>();
    for (String line : lines) {
      if (!group.isEmpty() && kind(group.get(0)) != kind(line)) {
        reader.close(group);
      }
      group.add(line);
      if (kind(line) == BlockKind.PARAGRAPH) {
        reader.close(group);
      }
    }
    reader.close(group);
    return new Narrative(reader.blocks);
  }

  private static BlockKind kind(String line) {
    return line.startsWith("- ")
        ? BlockKind.BULLETS
        : line.startsWith("|") ? BlockKind.TABLE : BlockKind.PARAGRAPH;
  }

  private void close(List<String> group) {
    if (!group.isEmpty()) {
      blocks.add(block(kind(group.get(0)), group));
      group.clear();
    }
  }

  private Block block(BlockKind kind, List<String> lines) {
    return switch (kind) {
      case BULLETS ->
          new Block(
              kind,
              null,
              lines.stream().map(line -> new Line(runs(line.substring(2)))).toList(),
              null,
              null);
      case TABLE -> new Block(kind, null, null, lines.stream().map(this::row).toList(), true);
      default -> new Block(kind, runs(lines.get(0)), null, null, null);
    };
  }

  private Row row(String line) {
    return new Row(
        Arrays.stream(line.substring(1).split("\\|"))
            .map(cell -> new Line(runs(cell.strip())))
            .toList());
  }

  private List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    Matcher field = FIELD.matcher(text);
    int from = 0;
    while (field.find()) {
      words(text.substring(from, field.start()), runs);
      int back = field.group(2) == null ? 0 : Integer.parseInt(field.group(2));
      Integer year = codes.yearly(field.group(1)) ? (Integer) (schoolYear + back) : null;
      runs.add(new Run(RunKind.FIELD, null, null, null, field.group(1), year));
      from = field.end();
    }
    words(text.substring(from), runs);
    return runs;
  }

  private static void words(String text, List<Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Run(RunKind.TEXT, text, null, null, null, null));
    }
  }
}
