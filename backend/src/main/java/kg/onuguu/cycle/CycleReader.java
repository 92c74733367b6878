package kg.onuguu.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kg.onuguu.api.model.CycleFinding;
import kg.onuguu.finding.FindingWriter;
import kg.onuguu.shared.text.Language;

/** The cycle of a year as readers see it, with its findings in their language. */
@ApplicationScoped
class CycleReader {
  private final CycleMapper mapper;
  private final FindingWriter findings;

  CycleReader(CycleMapper mapper, FindingWriter findings) {
    this.mapper = mapper;
    this.findings = findings;
  }

  /**
   * Empty with version 0 while nothing was saved.
   *
   * @param before the cycle of the year before, or null
   */
  kg.onuguu.api.model.AnnualCycle view(
      int schoolYear, AnnualCycle cycle, AnnualCycle before, Language language) {
    CycleContent content = content(cycle);
    kg.onuguu.api.model.AnnualCycle view =
        new kg.onuguu.api.model.AnnualCycle()
            .version(cycle == null ? 0 : (int) cycle.getVersion())
            .schoolYear(schoolYear)
            .currentStage(content.current().map(mapper::toApi).orElse(null))
            .done(content.count(StageStatus.DONE))
            .skipped(content.count(StageStatus.SKIPPED))
            .stages(mapper.toApi(content))
            .updatedAt(cycle == null ? null : cycle.getUpdatedAt());
    content(before)
        .result()
        .ifPresent(result -> view.previousResult(mapper.toApi(schoolYear - 1, result)));
    return view.findings(findings(schoolYear, content, content(before), language));
  }

  private List<CycleFinding> findings(
      int schoolYear, CycleContent content, CycleContent before, Language language) {
    return CycleRules.findings(schoolYear, content, before).stream()
        .map(found -> mapper.toApi(found.stage(), findings.write(found.draft(), language)))
        .toList();
  }

  private static CycleContent content(AnnualCycle cycle) {
    return Optional.ofNullable(cycle).map(AnnualCycle::content).orElse(CycleContent.EMPTY);
  }
}
