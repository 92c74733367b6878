package kg.onuguu.assessment.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.AssessmentRegulationList;
import kg.onuguu.assessment.AssessmentRefusals;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Keeps the regulations of the internal assessment of a school. */
@ApplicationScoped
class Regulations {
  private static final String RULE = "R-146";

  private final SchoolDirectory schools;
  private final RegulationRepository regulations;
  private final RegulationMapper mapper;
  private final Audit audit;
  private final BusinessTime time;

  Regulations(
      SchoolDirectory schools,
      RegulationRepository regulations,
      RegulationMapper mapper,
      Audit audit,
      BusinessTime time) {
    this.schools = schools;
    this.regulations = regulations;
    this.mapper = mapper;
    this.audit = audit;
    this.time = time;
  }

  AssessmentRegulationList list(AccessScope scope, UUID schoolId) {
    List<AssessmentRegulation> all = regulations.of(schools.require(schoolId, scope));
    return new AssessmentRegulationList()
        .items(all.stream().map(one -> mapper.toApi(one, one == all.get(0))).toList());
  }

  @Transactional
  kg.onuguu.api.model.AssessmentRegulation create(
      AccessScope scope, UUID schoolId, AssessmentRegulation.Content content) {
    School school = schools.require(schoolId, scope);
    check(content);
    AssessmentRegulation regulation = new AssessmentRegulation(schoolId, content);
    regulations.persistAndFlush(regulation);
    record(AuditAction.CREATED, regulation, AuditChanges.created(content));
    return view(school, regulation);
  }

  @Transactional
  kg.onuguu.api.model.AssessmentRegulation update(
      AccessScope scope,
      UUID schoolId,
      UUID id,
      AssessmentRegulation.Content content,
      String ifMatch) {
    School school = schools.require(schoolId, scope);
    AssessmentRegulation regulation = regulations.require(school, id);
    Precondition.requireMatch(ifMatch, regulation.getVersion());
    check(content);
    AssessmentRegulation.Content before = regulation.content();
    regulation.rewrite(content);
    regulations.flush();
    AuditChanges changes = AuditChanges.between(before, content);
    if (!changes.isEmpty()) {
      record(AuditAction.CHANGED, regulation, changes);
    }
    return view(school, regulation);
  }

  @Transactional
  void delete(AccessScope scope, UUID schoolId, UUID id, String ifMatch) {
    AssessmentRegulation regulation = regulations.require(schools.require(schoolId, scope), id);
    Precondition.requireMatch(ifMatch, regulation.getVersion());
    regulations.delete(regulation);
    regulations.flush();
    record(AuditAction.DELETED, regulation, AuditChanges.removed(regulation.content()));
  }

  private kg.onuguu.api.model.AssessmentRegulation view(
      School school, AssessmentRegulation regulation) {
    boolean newest =
        regulations
            .inForce(school)
            .filter(found -> found.getId().equals(regulation.getId()))
            .isPresent();
    return mapper.toApi(regulation, newest);
  }

  /** adopted by the pedagogical council, with the number of the minutes and the date. */
  private void check(AssessmentRegulation.Content content) {
    AssessmentRefusals.requireWords(content.title(), "/title");
    List<Violation> broken = new ArrayList<>();
    if (content.adoptedOn() == null) {
      broken.add(AssessmentRefusals.at("/adoptedOn", "adoption_required", RULE));
    }
    AssessmentRefusals.past("/adoptedOn", content.adoptedOn(), time.today(), RULE, broken);
    if (content.protocolNumber() == null) {
      broken.add(AssessmentRefusals.at("/protocolNumber", "protocol_required", RULE));
    }
    AssessmentRefusals.refuse(broken);
  }

  private void record(AuditAction action, AssessmentRegulation regulation, AuditChanges changes) {
    audit.record(
        action,
        AuditSubject.ASSESSMENT,
        regulation.getId(),
        regulation.getTitle(),
        regulation.getSchoolId(),
        changes);
  }
}
