package kg.onuguu.assessment.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.AssessmentObjectCount;
import kg.onuguu.api.model.AssessmentSummary;
import kg.onuguu.assessment.ObjectKind;
import kg.onuguu.assessment.Status;
import kg.onuguu.assessment.finding.FindingKind;
import kg.onuguu.assessment.observation.LessonObservation;
import kg.onuguu.assessment.regulation.RegulationRepository;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;

/** The internal assessment of a school year in totals; the district reads no more than them. */
@ApplicationScoped
public class Summaries {
  private final SchoolDirectory schools;
  private final SummaryQueries queries;
  private final RegulationRepository regulations;
  private final SummaryMapper mapper;
  private final BusinessTime time;

  Summaries(
      SchoolDirectory schools,
      SummaryQueries queries,
      RegulationRepository regulations,
      SummaryMapper mapper,
      BusinessTime time) {
    this.schools = schools;
    this.queries = queries;
    this.regulations = regulations;
    this.mapper = mapper;
    this.time = time;
  }

  /**
   * A fixed number of queries.
   *
   * @param schoolYear null for the present one
   */
  @Transactional
  public AssessmentSummary of(AccessScope scope, UUID schoolId, Integer schoolYear) {
    School school = schools.require(schoolId, scope);
    SchoolYear year = schoolYear == null ? SchoolYear.of(time.today()) : new SchoolYear(schoolYear);
    List<SummaryQueries.Found> findings = queries.findings(school, year);
    List<SummaryQueries.Achieved> achieved = queries.achievements(school, year);
    SummaryQueries.Observed observed = queries.observations(school, year);
    AssessmentSummary summary =
        new AssessmentSummary()
            .schoolYear(year.start())
            .asOf(time.today())
            .years(queries.years(school))
            .regulation(regulations.inForce(school).map(mapper::toApi).orElse(null))
            .objects(objects(queries.byStatus(school, year)))
            .methods(queries.byMethod(school, year).stream().map(mapper::toApi).toList())
            .overdue(Math.toIntExact(queries.overdue(school, year, time.today())))
            .strengths(count(findings, FindingKind.STRENGTH))
            .weaknesses(count(findings, FindingKind.WEAKNESS))
            .weaknessesInPlan(Math.toIntExact(queries.inPlan(school, year)))
            .observations(Math.toIntExact(observed.sheets()))
            .averageMark(
                observed.marksCount() == null
                    ? null
                    : LessonObservation.average(observed.marksSum(), observed.marksCount()))
            .achievements(
                Math.toIntExact(achieved.stream().mapToLong(SummaryQueries.Achieved::count).sum()))
            .peopleWithAchievements(Math.toIntExact(queries.achievers(school, year)))
            .achievementKinds(achieved.stream().map(mapper::toApi).toList());
    return scope instanceof AccessScope.DistrictScope
        ? summary.due(null)
        : summary.due(queries.due(school, year).stream().map(mapper::toApi).toList());
  }

  private List<AssessmentObjectCount> objects(List<SummaryQueries.Stated> stated) {
    return Arrays.stream(ObjectKind.values())
        .map(
            object ->
                new AssessmentObjectCount()
                    .object(mapper.toApi(object))
                    .planned(count(stated, object, Status.PLANNED))
                    .inProgress(count(stated, object, Status.IN_PROGRESS))
                    .closed(count(stated, object, Status.CLOSED)))
        .toList();
  }

  private static int count(List<SummaryQueries.Stated> stated, ObjectKind object, Status status) {
    return stated.stream()
        .filter(one -> one.object() == object && one.status() == status)
        .mapToInt(one -> Math.toIntExact(one.count()))
        .sum();
  }

  private static int count(List<SummaryQueries.Found> findings, FindingKind kind) {
    return findings.stream()
        .filter(found -> found.kind() == kind)
        .mapToInt(found -> Math.toIntExact(found.count()))
        .sum();
  }
}
