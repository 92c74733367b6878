package kg.onuguu.evaluation.finding;

import java.util.List;
import java.util.stream.Stream;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.evaluation.finding.EvaluationFinding.Place;
import kg.onuguu.evaluation.narrative.Narrative;

/** A text of a self-evaluation and where it stands, for checks that read words. */
record WrittenText(Place place, Narrative narrative) {

  /** The introduction, then the criteria. */
  static List<WrittenText> of(EvaluationParts parts) {
    return Stream.concat(
            parts.intro().stream()
                .map(block -> new WrittenText(Place.intro(block.getBlock()), block.getNarrative())),
            parts.criteria().stream()
                .map(
                    criterion ->
                        new WrittenText(
                            Place.criterion(criterion.getCode()), criterion.getNarrative())))
        .filter(text -> !text.narrative().isEmpty())
        .toList();
  }
}
