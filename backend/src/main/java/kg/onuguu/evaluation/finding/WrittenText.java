package kg.onuguu.evaluation.finding;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.evaluation.finding.EvaluationFinding.Place;
import kg.onuguu.evaluation.narrative.Narrative;

/** A text of a self-evaluation and where it stands, for checks that read words. */
record WrittenText(Place place, Narrative narrative) {

  /** The introduction, then the criteria, then the report. */
  static List<WrittenText> of(EvaluationParts parts) {
    return Stream.of(
            parts.intro().stream()
                .map(block -> new WrittenText(Place.intro(block.getBlock()), block.getNarrative())),
            parts.criteria().stream()
                .map(
                    criterion ->
                        new WrittenText(
                            Place.criterion(criterion.getCode()), criterion.getNarrative())),
            parts.reportParts().stream()
                .map(part -> new WrittenText(Place.report(part.getCode()), part.getNarrative())))
        .flatMap(Function.identity())
        .filter(text -> !text.narrative().isEmpty())
        .toList();
  }
}
