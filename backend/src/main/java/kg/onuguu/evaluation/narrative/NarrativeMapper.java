package kg.onuguu.evaluation.narrative;

import java.util.List;
import kg.onuguu.api.model.NarrativeBlock;
import kg.onuguu.api.model.NarrativeLine;
import kg.onuguu.api.model.NarrativeRow;
import kg.onuguu.api.model.NarrativeRun;
import org.mapstruct.Mapper;

/** Narratives at the edge. On the wire, what a block does not have is left out. */
@Mapper
public interface NarrativeMapper {

  default Narrative toContent(kg.onuguu.api.model.Narrative narrative) {
    return narrative == null
        ? Narrative.EMPTY
        : new Narrative(narrative.getBlocks().stream().map(this::toContent).toList());
  }

  /** Null for an empty one. */
  default kg.onuguu.api.model.Narrative toApi(Narrative narrative) {
    return narrative.isEmpty()
        ? null
        : new kg.onuguu.api.model.Narrative()
            .blocks(narrative.blocks().stream().map(this::toApi).toList());
  }

  default Narrative.Block toContent(NarrativeBlock block) {
    Narrative.BlockKind kind = Narrative.BlockKind.valueOf(block.getKind().name());
    return switch (kind) {
      case PARAGRAPH ->
          new Narrative.Block(kind, toRuns(orEmpty(block.getRuns())), null, null, null);
      case BULLETS, NUMBERS ->
          new Narrative.Block(kind, null, toLines(orEmpty(block.getItems())), null, null);
      case TABLE ->
          new Narrative.Block(
              kind,
              null,
              null,
              toRows(orEmpty(block.getRows())),
              Boolean.TRUE.equals(block.getHeader()));
    };
  }

  default NarrativeBlock toApi(Narrative.Block block) {
    return new NarrativeBlock()
        .kind(kg.onuguu.api.model.NarrativeBlockKind.valueOf(block.kind().name()))
        .runs(block.runs() == null ? null : block.runs().stream().map(this::toApi).toList())
        .items(block.items() == null ? null : block.items().stream().map(this::toApi).toList())
        .rows(block.rows() == null ? null : block.rows().stream().map(this::toApi).toList())
        .header(block.header());
  }

  List<Narrative.Run> toRuns(List<NarrativeRun> runs);

  List<Narrative.Line> toLines(List<NarrativeLine> lines);

  List<Narrative.Row> toRows(List<NarrativeRow> rows);

  Narrative.Run toContent(NarrativeRun run);

  Narrative.Line toContent(NarrativeLine line);

  Narrative.Row toContent(NarrativeRow row);

  NarrativeRun toApi(Narrative.Run run);

  NarrativeLine toApi(Narrative.Line line);

  NarrativeRow toApi(Narrative.Row row);

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
