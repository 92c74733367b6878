package kg.onuguu.evaluation.annex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.evaluation.SelfEvaluation;

/** Holds the files of annexes as they were when the self-evaluation was finalised. */
@ApplicationScoped
public class AnnexFreezer {
  private final AnnexRepository annexes;

  AnnexFreezer(AnnexRepository annexes) {
    this.annexes = annexes;
  }

  /** Readers outside the school see these revisions, whatever comes after. */
  public void freeze(List<NumberedAnnex> numbered) {
    numbered.forEach(one -> one.annex().freeze(one.evidence().revision()));
  }

  /** The school writes again before anybody was sent it. */
  public void thaw(SelfEvaluation evaluation) {
    annexes.inOrder(evaluation).forEach(annex -> annex.freeze(null));
  }
}
