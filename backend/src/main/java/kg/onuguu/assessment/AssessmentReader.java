package kg.onuguu.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.AssessmentFinding;
import kg.onuguu.api.model.AssessmentListItem;
import kg.onuguu.api.model.AssessmentPage;
import kg.onuguu.assessment.finding.FindingKind;
import kg.onuguu.assessment.finding.FindingViews;
import kg.onuguu.assessment.observation.ObservationReader;
import kg.onuguu.finding.FindingWriter;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Paging;

/** Internal assessments as their readers see them. */
@ApplicationScoped
class AssessmentReader {
  private final SchoolDirectory schools;
  private final AssessmentRepository assessments;
  private final FindingViews findings;
  private final ObservationReader observations;
  private final AssessmentMapper mapper;
  private final FindingWriter writer;
  private final BusinessTime time;

  AssessmentReader(
      SchoolDirectory schools,
      AssessmentRepository assessments,
      FindingViews findings,
      ObservationReader observations,
      AssessmentMapper mapper,
      FindingWriter writer,
      BusinessTime time) {
    this.schools = schools;
    this.assessments = assessments;
    this.findings = findings;
    this.observations = observations;
    this.mapper = mapper;
    this.writer = writer;
    this.time = time;
  }

  /** Five queries, however many assessments there are. */
  @Transactional
  AssessmentPage page(AccessScope scope, UUID schoolId, AssessmentFilter filter, Paging paging) {
    School school = schools.require(schoolId, scope);
    List<Assessment> found = assessments.page(school, filter, paging);
    List<UUID> ids = found.stream().map(Assessment::getId).toList();
    Map<UUID, Set<Method>> methods = assessments.methods(ids);
    Map<UUID, Map<FindingKind, Integer>> counts = findings.counts(ids);
    LocalDate today = time.today();
    return new AssessmentPage()
        .items(
            found.stream()
                .map(
                    one ->
                        item(
                            one,
                            methods.getOrDefault(one.getId(), Set.of()),
                            counts.getOrDefault(one.getId(), Map.of()),
                            today))
                .toList())
        .total(assessments.count(school, filter))
        .page(paging.page())
        .size(paging.size());
  }

  private AssessmentListItem item(
      Assessment assessment,
      Set<Method> methods,
      Map<FindingKind, Integer> counts,
      LocalDate today) {
    return mapper.toItem(
        assessment,
        methods,
        assessment.overdueOn(today),
        counts.getOrDefault(FindingKind.STRENGTH, 0),
        counts.getOrDefault(FindingKind.WEAKNESS, 0));
  }

  @Transactional
  kg.onuguu.api.model.Assessment read(
      AccessScope scope, UUID schoolId, UUID id, Language language) {
    return view(scope, assessments.require(schools.require(schoolId, scope), id), language);
  }

  kg.onuguu.api.model.Assessment view(AccessScope scope, Assessment assessment, Language language) {
    List<AssessmentFinding> found = findings.of(assessment);
    return mapper.toApi(
        assessment,
        assessment.content(),
        found,
        observations.of(scope, assessment),
        AssessmentRules.warnings(assessment, found.size(), time.today()).stream()
            .map(draft -> mapper.toApi(writer.write(draft, language)))
            .toList());
  }
}
