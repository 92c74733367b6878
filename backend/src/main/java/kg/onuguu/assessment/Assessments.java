package kg.onuguu.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.model.AssessmentUpdate;
import kg.onuguu.assessment.finding.FindingViews;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Plans, writes, closes and opens again the internal assessments of the own school. */
@ApplicationScoped
class Assessments {
  private final SchoolDirectory schools;
  private final AssessmentRepository assessments;
  private final FindingViews findings;
  private final AssessmentReader reader;
  private final AssessmentMapper mapper;
  private final AssessmentAudit audit;
  private final CurrentUser user;
  private final BusinessTime time;

  Assessments(
      SchoolDirectory schools,
      AssessmentRepository assessments,
      FindingViews findings,
      AssessmentReader reader,
      AssessmentMapper mapper,
      AssessmentAudit audit,
      CurrentUser user,
      BusinessTime time) {
    this.schools = schools;
    this.assessments = assessments;
    this.findings = findings;
    this.reader = reader;
    this.mapper = mapper;
    this.audit = audit;
    this.user = user;
    this.time = time;
  }

  @Transactional
  kg.onuguu.api.model.Assessment create(
      AccessScope scope, UUID schoolId, AssessmentUpdate update, Language language) {
    School school = schools.require(schoolId, scope);
    AssessmentRefusals.check(update, time.today());
    Assessment assessment = new Assessment(school.getId(), mapper.toContent(update), time.now());
    assessments.persistAndFlush(assessment);
    audit.created(assessment);
    return reader.view(scope, assessment, language);
  }

  @Transactional
  kg.onuguu.api.model.Assessment update(
      AccessScope scope,
      UUID schoolId,
      UUID id,
      AssessmentUpdate update,
      String ifMatch,
      Language language) {
    Assessment assessment = locked(scope, schoolId, id, ifMatch);
    assessment.requireOpen();
    AssessmentRefusals.check(update, time.today());
    AssessmentContent before = assessment.content();
    assessment.rewrite(mapper.toContent(update), time.now());
    assessments.flush();
    audit.changed(assessment, before);
    return reader.view(scope, assessment, language);
  }

  /** What is closed, or stands in a plan, is history. */
  @Transactional
  void delete(AccessScope scope, UUID schoolId, UUID id, String ifMatch) {
    Assessment assessment = locked(scope, schoolId, id, ifMatch);
    assessment.requireOpen();
    if (findings.leadAnywhere(assessment)) {
      throw new ProblemException(ProblemType.CONFLICT)
          .rule("R-145")
          .because(AssessmentRefusals.BUNDLE, "in_plan", Map.of());
    }
    AssessmentContent content = assessment.content();
    assessments.delete(assessment);
    assessments.flush();
    audit.removed(assessment, content);
  }

  /** not without a report or a справка; what else is missing is warned of and logged. */
  @Transactional
  kg.onuguu.api.model.Assessment close(
      AccessScope scope, UUID schoolId, UUID id, String ifMatch, Language language) {
    Assessment assessment = locked(scope, schoolId, id, ifMatch);
    assessment.requireOpen();
    AssessmentRefusals.checkClosing(assessment);
    Status before = assessment.getStatus();
    assessment.close(user.require().fullName(), time.now());
    assessments.flush();
    List<FindingDraft> warnings =
        AssessmentRules.warnings(assessment, findings.of(assessment).size(), time.today());
    audit.closed(assessment, before, warnings);
    return reader.view(scope, assessment, language);
  }

  @Transactional
  kg.onuguu.api.model.Assessment reopen(
      AccessScope scope, UUID schoolId, UUID id, String reason, String ifMatch, Language language) {
    Assessment assessment = locked(scope, schoolId, id, ifMatch);
    AssessmentRefusals.requireWords(reason, "/reason");
    assessment.reopen(reason, time.now());
    assessments.flush();
    audit.reopened(assessment);
    return reader.view(scope, assessment, language);
  }

  private Assessment locked(AccessScope scope, UUID schoolId, UUID id, String ifMatch) {
    Assessment assessment = assessments.lock(schools.require(schoolId, scope), id);
    Precondition.requireMatch(ifMatch, assessment.getVersion());
    return assessment;
  }
}
