package kg.onuguu.assessment.achievement;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.TeacherAchievementsApi;
import kg.onuguu.api.model.AchievementLevel;
import kg.onuguu.api.model.TeacherAchievement;
import kg.onuguu.api.model.TeacherAchievementKind;
import kg.onuguu.api.model.TeacherAchievementPage;
import kg.onuguu.api.model.TeacherAchievementUpdate;
import kg.onuguu.assessment.Words;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import org.jboss.resteasy.reactive.RestResponse;

/** Achievements over HTTP. */
class AchievementsResource implements TeacherAchievementsApi {
  private final Achievements achievements;
  private final AchievementMapper mapper;
  private final CurrentScope scope;
  private final Idempotency idempotency;

  AchievementsResource(
      Achievements achievements,
      AchievementMapper mapper,
      CurrentScope scope,
      Idempotency idempotency) {
    this.achievements = achievements;
    this.mapper = mapper;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<TeacherAchievementPage> listTeacherAchievements(
      UUID schoolId,
      String q,
      Integer schoolYear,
      UUID personId,
      TeacherAchievementKind kind,
      AchievementLevel level,
      Integer page,
      Integer size) {
    AchievementFilter filter =
        new AchievementFilter(
            Words.patterns(q),
            schoolYear == null ? null : new SchoolYear(schoolYear),
            personId,
            mapper.toOwn(kind),
            mapper.toOwn(level));
    return RestResponse.ok(achievements.page(scope.get(), schoolId, filter, Paging.of(page, size)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<TeacherAchievement> createTeacherAchievement(
      UUID schoolId, TeacherAchievementUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          TeacherAchievement achievement =
              achievements.create(caller, schoolId, mapper.toContent(update));
          return Answers.created(
              achievement,
              achievement.getVersion(),
              "/api/v1/schools/%s/achievements/%s".formatted(schoolId, achievement.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<TeacherAchievement> updateTeacherAchievement(
      UUID schoolId, UUID achievementId, TeacherAchievementUpdate update, String ifMatch) {
    TeacherAchievement achievement =
        achievements.update(
            scope.get(), schoolId, achievementId, mapper.toContent(update), ifMatch);
    return Answers.ok(achievement, achievement.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteTeacherAchievement(
      UUID schoolId, UUID achievementId, String ifMatch) {
    achievements.delete(scope.get(), schoolId, achievementId, ifMatch);
    return RestResponse.noContent();
  }
}
