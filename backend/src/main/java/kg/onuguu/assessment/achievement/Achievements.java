package kg.onuguu.assessment.achievement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.TeacherAchievementPage;
import kg.onuguu.assessment.AssessmentRefusals;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;
import kg.onuguu.staff.StaffPerson;
import kg.onuguu.staff.StaffRepository;

/** Keeps the achievements of the staff of the own school. */
@ApplicationScoped
class Achievements {
  private final SchoolDirectory schools;
  private final AchievementRepository achievements;
  private final StaffRepository people;
  private final AchievementMapper mapper;
  private final Audit audit;
  private final BusinessTime time;

  Achievements(
      SchoolDirectory schools,
      AchievementRepository achievements,
      StaffRepository people,
      AchievementMapper mapper,
      Audit audit,
      BusinessTime time) {
    this.schools = schools;
    this.achievements = achievements;
    this.people = people;
    this.mapper = mapper;
    this.audit = audit;
    this.time = time;
  }

  /** What the journal compares: people by their names. */
  private record State(
      String person,
      AchievementKind kind,
      AchievementLevel level,
      String title,
      LocalDate achievedOn,
      String document,
      String note) {
    static State of(AchievementContent content, StaffPerson person) {
      return new State(
          person.getFullName(),
          content.kind(),
          content.level(),
          content.title(),
          content.achievedOn(),
          content.document(),
          content.note());
    }
  }

  /** Three queries, however many achievements there are. */
  @Transactional
  TeacherAchievementPage page(
      AccessScope scope, UUID schoolId, AchievementFilter filter, Paging paging) {
    School school = schools.require(schoolId, scope);
    return new TeacherAchievementPage()
        .items(
            achievements.page(school, filter, paging).stream()
                .map(row -> mapper.toApi(row.achievement(), row.person()))
                .toList())
        .total(achievements.count(school, filter))
        .page(paging.page())
        .size(paging.size());
  }

  @Transactional
  kg.onuguu.api.model.TeacherAchievement create(
      AccessScope scope, UUID schoolId, AchievementContent content) {
    StaffPerson person = check(schools.require(schoolId, scope), content);
    TeacherAchievement achievement = new TeacherAchievement(schoolId, content);
    achievements.persistAndFlush(achievement);
    record(AuditAction.CREATED, achievement, AuditChanges.created(State.of(content, person)));
    return mapper.toApi(achievement, person);
  }

  @Transactional
  kg.onuguu.api.model.TeacherAchievement update(
      AccessScope scope, UUID schoolId, UUID id, AchievementContent content, String ifMatch) {
    School school = schools.require(schoolId, scope);
    TeacherAchievement achievement = achievements.require(school, id);
    Precondition.requireMatch(ifMatch, achievement.getVersion());
    State before = state(school, achievement);
    StaffPerson person = check(school, content);
    achievement.rewrite(content);
    achievements.flush();
    AuditChanges changes = AuditChanges.between(before, State.of(content, person));
    if (!changes.isEmpty()) {
      record(AuditAction.CHANGED, achievement, changes);
    }
    return mapper.toApi(achievement, person);
  }

  @Transactional
  void delete(AccessScope scope, UUID schoolId, UUID id, String ifMatch) {
    School school = schools.require(schoolId, scope);
    TeacherAchievement achievement = achievements.require(school, id);
    Precondition.requireMatch(ifMatch, achievement.getVersion());
    State before = state(school, achievement);
    achievements.delete(achievement);
    achievements.flush();
    record(AuditAction.DELETED, achievement, AuditChanges.removed(before));
  }

  private State state(School school, TeacherAchievement achievement) {
    AchievementContent content = achievement.content();
    return State.of(content, people.require(school, content.personId()));
  }

  private StaffPerson check(School school, AchievementContent content) {
    if (content.title() == null) {
      throw ProblemException.invalid("/title", "not_blank");
    }
    List<Violation> broken = new ArrayList<>();
    AssessmentRefusals.past("/achievedOn", content.achievedOn(), time.today(), null, broken);
    List<StaffPerson> found = people.among(school, List.of(content.personId()));
    if (found.isEmpty()) {
      broken.add(AssessmentRefusals.at("/personId", "unknown_person", null));
    }
    AssessmentRefusals.refuse(broken);
    return found.get(0);
  }

  private void record(AuditAction action, TeacherAchievement achievement, AuditChanges changes) {
    audit.record(
        action,
        AuditSubject.ACHIEVEMENT,
        achievement.getId(),
        achievement.getTitle(),
        achievement.getSchoolId(),
        changes);
  }
}
