package kg.onuguu.approval.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.api.model.PlanChange;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.text.Language;

/** Differences between two texts of a plan, in the words of the plan. */
@ApplicationScoped
public class ChangeReader {
  private final ReferenceData reference;

  ChangeReader(ReferenceData reference) {
    this.reference = reference;
  }

  /**
   * @param origins the part that a copied part came from, so that a revision is not all new
   */
  public List<PlanChange> between(
      PlanContent older, PlanContent newer, Map<UUID, UUID> origins, Language language) {
    ChangeWords words = new ChangeWords(reference, language);
    return PlanDiff.between(
        ContentItems.of(older, words, origins), ContentItems.of(newer, words, origins));
  }
}
