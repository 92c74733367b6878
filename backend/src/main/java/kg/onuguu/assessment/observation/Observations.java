package kg.onuguu.assessment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.assessment.Assessment;
import kg.onuguu.assessment.AssessmentRefusals;
import kg.onuguu.assessment.AssessmentRepository;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;
import kg.onuguu.staff.StaffRepository;
import kg.onuguu.staff.StaffRules;

/** Keeps the observation sheets of the own school. */
@ApplicationScoped
class Observations {
  private final SchoolDirectory schools;
  private final ObservationRepository sheets;
  private final AssessmentRepository assessments;
  private final StaffRepository people;
  private final ReferenceData reference;
  private final ObservationReader reader;
  private final ObservationAudit audit;
  private final BusinessTime time;

  Observations(
      SchoolDirectory schools,
      ObservationRepository sheets,
      AssessmentRepository assessments,
      StaffRepository people,
      ReferenceData reference,
      ObservationReader reader,
      ObservationAudit audit,
      BusinessTime time) {
    this.schools = schools;
    this.sheets = sheets;
    this.assessments = assessments;
    this.people = people;
    this.reference = reference;
    this.reader = reader;
    this.audit = audit;
    this.time = time;
  }

  @Transactional
  kg.onuguu.api.model.LessonObservation create(
      AccessScope scope, UUID schoolId, ObservationContent content) {
    School school = schools.require(schoolId, scope);
    check(school, content);
    LessonObservation sheet = new LessonObservation(schoolId, content);
    sheets.persistAndFlush(sheet);
    audit.created(sheet);
    return reader.view(school, sheet);
  }

  @Transactional
  kg.onuguu.api.model.LessonObservation update(
      AccessScope scope, UUID schoolId, UUID id, ObservationContent content, String ifMatch) {
    School school = schools.require(schoolId, scope);
    LessonObservation sheet = writable(school, id, ifMatch);
    check(school, content);
    ObservationContent before = sheet.content();
    sheet.rewrite(content);
    sheets.flush();
    audit.changed(sheet, before);
    return reader.view(school, sheet);
  }

  @Transactional
  void delete(AccessScope scope, UUID schoolId, UUID id, String ifMatch) {
    LessonObservation sheet = writable(schools.require(schoolId, scope), id, ifMatch);
    sheets.delete(sheet);
    sheets.flush();
    audit.removed(sheet);
  }

  /** Not while the assessment that it is a part of is closed. */
  private LessonObservation writable(School school, UUID id, String ifMatch) {
    LessonObservation sheet = sheets.require(school, id);
    Precondition.requireMatch(ifMatch, sheet.getVersion());
    if (sheet.getAssessmentId() != null) {
      assessments.lock(school, sheet.getAssessmentId()).requireOpen();
    }
    return sheet;
  }

  private void check(School school, ObservationContent content) {
    reference.require(StaffRules.SUBJECTS, content.subject(), "/subject");
    List<Violation> broken = new ArrayList<>();
    for (int i = 0; i < content.items().size(); i++) {
      AssessmentRefusals.requireWords(content.items().get(i).text(), "/items/" + i + "/text");
      AssessmentRefusals.mark("/items/" + i + "/mark", content.items().get(i).mark(), broken);
    }
    AssessmentRefusals.past("/observedOn", content.observedOn(), time.today(), null, broken);
    if (content.teacherId() != null
        && people.among(school, List.of(content.teacherId())).isEmpty()) {
      broken.add(AssessmentRefusals.at("/teacherId", "unknown_person", null));
    }
    if (content.assessmentId() != null
        && assessments.among(school, content.assessmentId()).isEmpty()) {
      broken.add(AssessmentRefusals.at("/assessmentId", "unknown_assessment", null));
    }
    AssessmentRefusals.refuse(broken);
    if (content.assessmentId() != null) {
      Assessment assessment = assessments.lock(school, content.assessmentId());
      assessment.requireOpen();
    }
  }
}
