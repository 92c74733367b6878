package kg.onuguu.approval.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.Finding;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.Severity;
import kg.onuguu.approval.ApprovalMapper;
import kg.onuguu.approval.ApprovalStep;
import kg.onuguu.approval.DecisionRepository;
import kg.onuguu.approval.PlanVersion;
import kg.onuguu.approval.VersionReader;
import kg.onuguu.document.PlanDocumentSource;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.completeness.PlanCompleteness;
import kg.onuguu.plan.content.ContentView;
import kg.onuguu.school.DirectorLookup;
import kg.onuguu.shared.text.Language;

/**
 * Gathers what a printed plan needs: the text exactly as it was frozen, the decisions on it, the
 * warnings it was submitted with. Reading is one transaction; the file is made after it.
 */
@ApplicationScoped
class PlanPrinting {
  private final PlanAccess access;
  private final VersionReader versions;
  private final DecisionRepository decisions;
  private final PlanCompleteness completeness;
  private final DirectorLookup directors;
  private final ApprovalMapper mapper;

  PlanPrinting(
      PlanAccess access,
      VersionReader versions,
      DecisionRepository decisions,
      PlanCompleteness completeness,
      DirectorLookup directors,
      ApprovalMapper mapper) {
    this.access = access;
    this.versions = versions;
    this.decisions = decisions;
    this.completeness = completeness;
    this.directors = directors;
    this.mapper = mapper;
  }

  /** What is printed, and what the file is called. */
  record Print(PlanDocumentSource source, String schoolNumber, int versionNumber) {}

  @Transactional
  Print gather(AccessScope scope, UUID planId, Integer number, Language language) {
    Plan plan = access.require(scope, planId);
    ContentView view = ContentView.of(scope, language);
    VersionReader.Text text =
        number == null ? versions.newest(plan, view) : versions.frozen(plan, number, scope, view);
    PlanVersion version = text.version();
    List<kg.onuguu.approval.Decision> decided =
        version == null ? List.of() : decisions.onVersion(version);
    UUID schoolId = plan.getSchool().getId();
    PlanDocumentSource source =
        new PlanDocumentSource(
            text.content(),
            version == null ? null : seal(version),
            decided.stream().map(mapper::toApi).toList(),
            warnings(text.content(), decided, language),
            directors.directorsOf(Set.of(schoolId)).get(schoolId));
    return new Print(
        source,
        plan.getSchool().getNumber(),
        version == null ? plan.getVersionNumber() : version.getNumber());
  }

  private static PlanDocumentSource.Seal seal(PlanVersion version) {
    return new PlanDocumentSource.Seal(
        version.getNumber(), version.getSubmittedAt(), version.getSha256());
  }

  /** Whether it was adopted in time is judged by the director's day, not by the day of printing. */
  private List<Finding> warnings(
      PlanContent content, List<kg.onuguu.approval.Decision> decided, Language language) {
    decided.stream()
        .filter(d -> d.getStep() == ApprovalStep.DIRECTOR && d.passed())
        .findFirst()
        .ifPresent(d -> content.getPlan().inForceOn(d.getDecidedOn()));
    return completeness.of(content, language).getFindings().stream()
        .filter(finding -> finding.getSeverity() != Severity.INFO)
        .toList();
  }
}
