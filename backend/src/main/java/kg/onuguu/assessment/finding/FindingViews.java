package kg.onuguu.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.api.model.FindingProblem;
import kg.onuguu.assessment.Assessment;

/** Findings for the wire, with the problems that they became. */
@ApplicationScoped
public class FindingViews {
  private final FindingRepository findings;
  private final FindingProblemRepository links;
  private final FindingMapper mapper;

  FindingViews(FindingRepository findings, FindingProblemRepository links, FindingMapper mapper) {
    this.findings = findings;
    this.links = links;
    this.mapper = mapper;
  }

  /** Two queries, however many findings there are. */
  public List<kg.onuguu.api.model.AssessmentFinding> of(Assessment assessment) {
    Map<UUID, List<FindingProblem>> led = led(assessment);
    return findings.of(assessment).stream()
        .map(finding -> mapper.toApi(finding, led.getOrDefault(finding.getId(), List.of())))
        .toList();
  }

  kg.onuguu.api.model.AssessmentFinding of(Assessment assessment, AssessmentFinding finding) {
    return mapper.toApi(finding, led(assessment).getOrDefault(finding.getId(), List.of()));
  }

  /** How many of each kind, for a list of assessments. */
  public Map<UUID, Map<FindingKind, Integer>> counts(Collection<UUID> assessmentIds) {
    return findings.counts(assessmentIds);
  }

  /** Whether one of the findings is a problem of a plan. */
  public boolean leadAnywhere(Assessment assessment) {
    return links.leadsAnywhere(assessment);
  }

  private Map<UUID, List<FindingProblem>> led(Assessment assessment) {
    return links.of(assessment).stream()
        .collect(
            Collectors.groupingBy(
                FindingProblemRepository.Led::findingId,
                Collectors.mapping(mapper::toApi, Collectors.toList())));
  }
}
