package kg.onuguu.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.AssessmentFindingUpdate;
import kg.onuguu.assessment.Assessment;
import kg.onuguu.assessment.AssessmentAudit;
import kg.onuguu.assessment.AssessmentRefusals;
import kg.onuguu.assessment.AssessmentRepository;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.web.Precondition;

/** Adds, changes and removes the findings of an open assessment. */
@ApplicationScoped
class Findings {
  private final SchoolDirectory schools;
  private final AssessmentRepository assessments;
  private final FindingRepository findings;
  private final FindingViews views;
  private final FindingMapper mapper;
  private final AssessmentAudit audit;

  Findings(
      SchoolDirectory schools,
      AssessmentRepository assessments,
      FindingRepository findings,
      FindingViews views,
      FindingMapper mapper,
      AssessmentAudit audit) {
    this.schools = schools;
    this.assessments = assessments;
    this.findings = findings;
    this.views = views;
    this.mapper = mapper;
    this.audit = audit;
  }

  @Transactional
  kg.onuguu.api.model.AssessmentFinding create(
      AccessScope scope, UUID schoolId, UUID assessmentId, AssessmentFindingUpdate update) {
    Assessment assessment = open(scope, schoolId, assessmentId);
    AssessmentFinding finding = new AssessmentFinding(assessmentId, content(update));
    findings.persistAndFlush(finding);
    audit.finding(
        AuditAction.CREATED,
        assessment,
        finding.getId(),
        named(AuditChanges.created(finding.content())));
    return views.of(assessment, finding);
  }

  @Transactional
  kg.onuguu.api.model.AssessmentFinding update(
      AccessScope scope,
      UUID schoolId,
      UUID assessmentId,
      UUID id,
      AssessmentFindingUpdate update,
      String ifMatch) {
    Assessment assessment = open(scope, schoolId, assessmentId);
    AssessmentFinding finding = findings.require(assessment, id);
    Precondition.requireMatch(ifMatch, finding.getVersion());
    AssessmentFinding.Content before = finding.content();
    finding.rewrite(content(update));
    findings.flush();
    audit.finding(
        AuditAction.CHANGED,
        assessment,
        id,
        named(AuditChanges.between(before, finding.content())));
    return views.of(assessment, finding);
  }

  /** Problems of plans lose the link: the database takes it away with the row. */
  @Transactional
  void delete(AccessScope scope, UUID schoolId, UUID assessmentId, UUID id, String ifMatch) {
    Assessment assessment = open(scope, schoolId, assessmentId);
    AssessmentFinding finding = findings.require(assessment, id);
    Precondition.requireMatch(ifMatch, finding.getVersion());
    findings.delete(finding);
    findings.flush();
    audit.finding(
        AuditAction.DELETED, assessment, id, named(AuditChanges.removed(finding.content())));
  }

  private Assessment open(AccessScope scope, UUID schoolId, UUID assessmentId) {
    Assessment assessment = assessments.lock(schools.require(schoolId, scope), assessmentId);
    assessment.requireOpen();
    return assessment;
  }

  private AssessmentFinding.Content content(AssessmentFindingUpdate update) {
    AssessmentRefusals.requireWords(update.getText(), "/text");
    return mapper.toContent(update);
  }

  private static AuditChanges named(AuditChanges changes) {
    return new AuditChanges(
        changes.fields().stream()
            .map(
                change ->
                    new AuditChanges.Change(
                        "finding." + change.field(), change.before(), change.after()))
            .toList());
  }
}
