package kg.onuguu.evaluation.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.evaluation.annex.NumberedAnnex;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.evaluation.criteria.SetCriterion;
import kg.onuguu.evaluation.finding.EvaluationFinding.Place;
import kg.onuguu.finding.Label;
import kg.onuguu.shared.time.BusinessTime;

/**
 * What is doubtful about evidence: old, no longer valid, deleted, of another kind.
 */
@ApplicationScoped
class AnnexChecks implements EvaluationCheck {
  private final BusinessTime time;

  AnnexChecks(BusinessTime time) {
    this.time = time;
  }

  @Override
  public List<EvaluationFinding> run(EvaluationParts parts) {
    List<EvaluationFinding> found = new ArrayList<>();
    LocalDate today = time.today();
    for (NumberedAnnex annex : parts.annexes()) {
      if (annex.evidence().deleted()) {
        found.add(of(annex, EvaluationFinding.warning("R-058", "annex_deleted", place(annex))));
      } else if (annex.expired(today)) {
        found.add(
            of(annex, EvaluationFinding.warning("R-059", "annex_expired", place(annex)))
                .with("date", annex.evidence().expiresOn()));
      } else if (annex.outdated(parts.evaluation().period())) {
        found.add(of(annex, EvaluationFinding.warning("R-059", "annex_outdated", place(annex))));
      }
    }
    parts.set().criteria().forEach(criterion -> unusual(criterion, parts.annexes(), found));
    return found;
  }

  /** DQ-32: none of the evidence is of a kind that the criterion expects. */
  private static void unusual(
      SetCriterion criterion, List<NumberedAnnex> annexes, List<EvaluationFinding> found) {
    List<NumberedAnnex> here =
        annexes.stream()
            .filter(annex -> annex.criterionCodes().contains(criterion.code()))
            .toList();
    if (!here.isEmpty()
        && !criterion.expectedEvidence().isEmpty()
        && here.stream()
            .noneMatch(
                annex -> criterion.expectedEvidence().contains(annex.evidence().kind().code()))) {
      found.add(
          EvaluationFinding.info("R-053", "evidence_unusual", Place.criterion(criterion.code()))
              .with("criterion", criterion.code())
              .with(
                  "expected",
                  criterion.expectedEvidence().stream()
                      .map(kind -> new Label("evidence_kind", kind))
                      .toList()));
    }
  }

  private static EvaluationFinding of(NumberedAnnex annex, EvaluationFinding finding) {
    return finding
        .with("number", annex.number())
        .with("title", Excerpt.shortened(annex.evidence().title()));
  }

  private static Place place(NumberedAnnex annex) {
    return Place.annex(annex.annex().getId());
  }
}
