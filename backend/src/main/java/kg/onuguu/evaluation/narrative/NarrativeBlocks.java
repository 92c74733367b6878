package kg.onuguu.evaluation.narrative;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.shared.json.JsonColumn;

/** How a narrative is kept. */
@Converter
public class NarrativeBlocks extends JsonColumn<Narrative.Block> {
  NarrativeBlocks() {
    super(new TypeReference<>() {});
  }
}
