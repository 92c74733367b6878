package kg.onuguu.assessment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.LessonObservationItem;
import kg.onuguu.api.model.LessonObservationPage;
import kg.onuguu.assessment.Assessment;
import kg.onuguu.assessment.AssessmentRepository;
import kg.onuguu.assessment.Status;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.staff.StaffPerson;
import kg.onuguu.staff.StaffRepository;

/**
 * Observation sheets as their readers see them. Lists name teachers to the own school alone, and so
 * do search and filters; whoever opens a sheet of a named teacher from outside leaves a line in the
 * journal, in the same transaction.
 */
@ApplicationScoped
public class ObservationReader {
  private final SchoolDirectory schools;
  private final ObservationRepository sheets;
  private final AssessmentRepository assessments;
  private final StaffRepository people;
  private final ObservationMapper mapper;
  private final ObservationAudit audit;

  ObservationReader(
      SchoolDirectory schools,
      ObservationRepository sheets,
      AssessmentRepository assessments,
      StaffRepository people,
      ObservationMapper mapper,
      ObservationAudit audit) {
    this.schools = schools;
    this.sheets = sheets;
    this.assessments = assessments;
    this.people = people;
    this.mapper = mapper;
    this.audit = audit;
  }

  /** Whether the caller is of the school. */
  static boolean isOwn(AccessScope scope) {
    return scope instanceof AccessScope.SchoolScope;
  }

  /** Three queries, however many sheets there are. */
  @Transactional
  LessonObservationPage page(
      AccessScope scope, UUID schoolId, ObservationFilter filter, Paging paging) {
    School school = schools.require(schoolId, scope);
    if (filter.teacherId() != null && !isOwn(scope)) {
      throw new ProblemException(ProblemType.FORBIDDEN);
    }
    return new LessonObservationPage()
        .items(items(scope, sheets.page(school, filter, paging)))
        .total(sheets.count(school, filter))
        .page(paging.page())
        .size(paging.size());
  }

  /** The sheets of an assessment in short, in one query. */
  public List<LessonObservationItem> of(AccessScope scope, Assessment assessment) {
    return items(scope, sheets.of(assessment));
  }

  private List<LessonObservationItem> items(
      AccessScope scope, List<ObservationRepository.Row> rows) {
    return rows.stream().map(row -> item(scope, row)).toList();
  }

  private LessonObservationItem item(AccessScope scope, ObservationRepository.Row row) {
    String name = row.teacher() == null ? null : row.teacher().getFullName();
    LessonObservationItem item = mapper.toItem(row.sheet(), name, row.sheet().averageMark());
    return isOwn(scope) ? item : item.teacherId(null).teacherName(null);
  }

  @Transactional
  kg.onuguu.api.model.LessonObservation read(AccessScope scope, UUID schoolId, UUID id) {
    School school = schools.require(schoolId, scope);
    LessonObservation sheet = sheets.require(school, id);
    if (!isOwn(scope) && sheet.getTeacherId() != null) {
      audit.read(sheet);
    }
    return view(school, sheet);
  }

  kg.onuguu.api.model.LessonObservation view(School school, LessonObservation sheet) {
    StaffPerson teacher =
        sheet.getTeacherId() == null ? null : people.require(school, sheet.getTeacherId());
    Assessment assessment =
        sheet.getAssessmentId() == null
            ? null
            : assessments.require(school, sheet.getAssessmentId());
    return mapper.toApi(
        sheet,
        mapper.ref(teacher),
        assessment == null ? null : assessment.getTopic(),
        assessment == null ? null : assessment.getStatus() == Status.CLOSED,
        sheet.averageMark());
  }
}
