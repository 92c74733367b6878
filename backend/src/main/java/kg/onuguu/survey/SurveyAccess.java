package kg.onuguu.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.time.BusinessTime;

/** Who sees which survey: the own school all of its own, others in their scope closed ones. */
@ApplicationScoped
public class SurveyAccess {
  private final SchoolDirectory schools;
  private final SurveyRepository surveys;
  private final BusinessTime time;

  SurveyAccess(SchoolDirectory schools, SurveyRepository surveys, BusinessTime time) {
    this.schools = schools;
    this.surveys = surveys;
    this.time = time;
  }

  /** A survey with its school. */
  public record Found(School school, StakeholderSurvey survey) {}

  /** Whether the caller belongs to the school: the only ones to see drafts and texts. */
  public static boolean isOwn(AccessScope scope) {
    return scope instanceof AccessScope.SchoolScope;
  }

  School school(AccessScope scope, UUID schoolId) {
    return schools.require(schoolId, scope);
  }

  /** To read; 404 for what the caller may not know of. */
  public Found require(AccessScope scope, UUID schoolId, UUID surveyId) {
    School school = schools.require(schoolId, scope);
    return surveys
        .among(school, surveyId)
        .filter(one -> isOwn(scope) || one.statusOn(time.today()) == SurveyStatus.CLOSED)
        .map(survey -> new Found(school, survey))
        .orElseThrow(ProblemException::notFound);
  }

  /** To change: nobody answers or changes it until the end of the transaction. */
  Found hold(AccessScope scope, UUID schoolId, UUID surveyId) {
    School school = schools.require(schoolId, scope);
    return surveys
        .held(school, surveyId)
        .map(survey -> new Found(school, survey))
        .orElseThrow(ProblemException::notFound);
  }
}
