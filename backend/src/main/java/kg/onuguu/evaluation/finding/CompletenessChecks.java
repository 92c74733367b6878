package kg.onuguu.evaluation.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kg.onuguu.evaluation.Purpose;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.evaluation.criteria.SetSection;
import kg.onuguu.evaluation.finding.EvaluationFinding.Place;
import kg.onuguu.evaluation.swot.SwotKind;
import kg.onuguu.evaluation.swot.SwotViews;
import kg.onuguu.evaluation.swot.WeaknessState;
import kg.onuguu.evaluation.text.CriterionResponse;
import kg.onuguu.evaluation.text.IntroBlock;
import kg.onuguu.evaluation.text.Level;
import kg.onuguu.evaluation.text.ReportPart;
import kg.onuguu.finding.Label;

/**
 * What is missing: introduction, criteria, evidence, sections, commission,
 * the report.
 */
@ApplicationScoped
class CompletenessChecks implements EvaluationCheck {

  @Override
  public List<EvaluationFinding> run(EvaluationParts parts) {
    List<EvaluationFinding> found = new ArrayList<>();
    parts.intro().stream()
        .filter(Predicate.not(IntroBlock::isComplete))
        .forEach(block -> found.add(intro(block)));
    Map<String, Integer> annexes = parts.annexesByCriterion();
    parts
        .criteria()
        .forEach(
            criterion -> criterion(criterion, annexes.getOrDefault(criterion.getCode(), 0), found));
    parts.set().getSections().forEach(section -> section(section, parts.points(), found));
    if (!parts.commission().isComplete()) {
      found.add(EvaluationFinding.stops("R-071", "commission_incomplete", Place.commission()));
    }
    report(parts, found);
    return found;
  }

  /** what the report of the working commission has not, once it is wanted. */
  private static void report(EvaluationParts parts, List<EvaluationFinding> found) {
    List<String> empty =
        parts.reportParts().stream()
            .filter(Predicate.not(ReportPart::hasText))
            .map(ReportPart::getCode)
            .toList();
    boolean begun = empty.size() < parts.reportParts().size() || !parts.recommendations().isEmpty();
    if (!begun && parts.evaluation().getPurpose() != Purpose.ACCREDITATION) {
      return;
    }
    if (!empty.isEmpty()) {
      found.add(
          EvaluationFinding.warning("R-064", "report_unwritten", Place.report(empty.get(0)))
              .with("parts", empty));
    }
    if (parts.recommendations().isEmpty()) {
      found.add(
          EvaluationFinding.warning("R-075", "recommendations_missing", Place.recommendations()));
    }
  }

  /** */
  private static EvaluationFinding intro(IntroBlock block) {
    return EvaluationFinding.stops("R-052", "intro_missing", Place.intro(block.getBlock()))
        .with("block", new Label("intro_block", block.getBlock().code()));
  }

  /** */
  private static void criterion(
      CriterionResponse criterion, int annexes, List<EvaluationFinding> found) {
    Place place = Place.criterion(criterion.getCode());
    if (!criterion.hasText()) {
      found.add(
          EvaluationFinding.stops("R-051", "criterion_without_text", place.field("narrative"))
              .with("criterion", criterion.getCode()));
      return;
    }
    if (annexes == 0) {
      boolean reason = criterion.getNoEvidenceReason() != null;
      found.add(
          (reason
                  ? EvaluationFinding.warning("R-053", "criterion_only_reason", place)
                  : EvaluationFinding.stops("R-053", "criterion_without_evidence", place))
              .with("criterion", criterion.getCode()));
    }
    if (criterion.getLevel() == Level.NOT_ASSESSED) {
      found.add(
          EvaluationFinding.warning("R-051", "level_missing", place.field("level"))
              .with("criterion", criterion.getCode()));
    }
  }

  /** at least one of both; R-056: a weakness has a measure in a plan. */
  private static void section(
      SetSection section, List<SwotViews.View> points, List<EvaluationFinding> found) {
    Place place = Place.section(section.code());
    for (SwotKind kind : SwotKind.values()) {
      if (points.stream().noneMatch(view -> of(view, section, kind))) {
        String code = kind == SwotKind.STRENGTH ? "strength_missing" : "weakness_missing";
        found.add(EvaluationFinding.stops("R-055", code, place).with("section", section.code()));
      }
    }
    points.stream()
        .filter(view -> of(view, section, SwotKind.WEAKNESS))
        .filter(view -> view.state() == WeaknessState.NO_MEASURE)
        .forEach(
            view ->
                found.add(
                    EvaluationFinding.warning("R-056", "no_measure", place.at(view.point().getId()))
                        .with("section", section.code())
                        .with("weakness", Excerpt.shortened(view.point().getText()))));
  }

  private static boolean of(SwotViews.View view, SetSection section, SwotKind kind) {
    return view.point().getKind() == kind && view.point().getSectionCode().equals(section.code());
  }
}
