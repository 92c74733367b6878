package kg.onuguu.assessment.achievement;

import kg.onuguu.api.model.PersonRef;
import kg.onuguu.api.model.TeacherAchievementKind;
import kg.onuguu.api.model.TeacherAchievementUpdate;
import kg.onuguu.staff.StaffPerson;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Achievements at the edge. */
@Mapper
interface AchievementMapper {
  @Mapping(target = "id", source = "achievement.id")
  @Mapping(target = "version", source = "achievement.version")
  kg.onuguu.api.model.TeacherAchievement toApi(TeacherAchievement achievement, StaffPerson person);

  PersonRef ref(StaffPerson person);

  AchievementContent toContent(TeacherAchievementUpdate update);

  AchievementKind toOwn(TeacherAchievementKind kind);

  AchievementLevel toOwn(kg.onuguu.api.model.AchievementLevel level);
}
