package kg.onuguu.evaluation.annex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.api.model.SelfEvaluationAnnex;
import kg.onuguu.api.model.SelfEvaluationAnnexes;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evidence.EvidenceDirectory;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.shared.time.BusinessTime;

/** The annexes of a self-evaluation with their numbers; four queries. */
@ApplicationScoped
public class AnnexReader {
  private final AnnexRepository annexes;
  private final AnnexListRepository lists;
  private final EvidenceDirectory evidence;
  private final AnnexMapper mapper;
  private final BusinessTime time;

  AnnexReader(
      AnnexRepository annexes,
      AnnexListRepository lists,
      EvidenceDirectory evidence,
      AnnexMapper mapper,
      BusinessTime time) {
    this.annexes = annexes;
    this.lists = lists;
    this.evidence = evidence;
    this.mapper = mapper;
    this.time = time;
  }

  /** In their order. */
  public List<NumberedAnnex> of(SelfEvaluation evaluation) {
    List<Annex> inOrder = annexes.inOrder(evaluation);
    Map<UUID, EvidenceInfo> known =
        evidence.find(evaluation.getSchool(), inOrder.stream().map(Annex::getEvidenceId).toList());
    List<NumberedAnnex> numbered = new ArrayList<>();
    for (Annex annex : inOrder) {
      numbered.add(new NumberedAnnex(numbered.size() + 1, annex, known.get(annex.getEvidenceId())));
    }
    return numbered;
  }

  /**
   * As readers see them.
   *
   * @param inside whether the reader is of the school; others see the file as it was finalised
   */
  public SelfEvaluationAnnexes view(
      SelfEvaluation evaluation, List<NumberedAnnex> numbered, boolean inside) {
    return new SelfEvaluationAnnexes()
        .version((int) lists.of(evaluation).getVersion())
        .items(numbered.stream().map(annex -> view(evaluation, annex, inside)).toList());
  }

  /** One of them. */
  public SelfEvaluationAnnex view(
      SelfEvaluation evaluation, NumberedAnnex numbered, boolean inside) {
    SelfEvaluationAnnex view =
        mapper
            .toApi(numbered.evidence())
            .id(numbered.annex().getId())
            .version((int) numbered.annex().getVersion())
            .number(numbered.number())
            .criterionCodes(numbered.criterionCodes())
            .outdated(numbered.outdated(evaluation.period()))
            .expired(numbered.expired(time.today()));
    Integer frozen = numbered.annex().getFrozenRevision();
    if (!inside && (frozen == null || frozen != numbered.evidence().revision())) {
      view.revision(frozen == null ? 0 : frozen).file(null);
    }
    return view;
  }
}
