package kg.onuguu.mission;

import java.time.Instant;
import kg.onuguu.api.model.GraduateModel;
import kg.onuguu.api.model.GraduateModelComponent;
import kg.onuguu.api.model.MissionAnswer;
import kg.onuguu.api.model.MissionOpinion;
import kg.onuguu.api.model.MissionUpdate;
import kg.onuguu.api.model.MissionValue;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** The mission at the edge. */
@Mapper
interface MissionMapper {

  @Mapping(target = "graduateModel", source = "content")
  @Mapping(target = "findings", ignore = true) // said by MissionRules in the reader's language
  kg.onuguu.api.model.Mission toApi(
      MissionContent content, Integer version, Instant updatedAt, Integer sentenceCount);

  @Mapping(target = "components", source = "graduateComponents")
  GraduateModel toModel(MissionContent content);

  @Mapping(target = "graduateComponents", source = "graduateModel.components")
  @Mapping(target = "orientationStage2", source = "graduateModel.orientationStage2")
  @Mapping(target = "orientationStage3", source = "graduateModel.orientationStage3")
  MissionContent toContent(MissionUpdate update);

  MissionOpinion toApi(Opinion opinion);

  Opinion toEntity(MissionOpinion opinion);

  MissionAnswer toApi(Answer answer);

  Answer toEntity(MissionAnswer answer);

  MissionValue toApi(SchoolValue value);

  SchoolValue toEntity(MissionValue value);

  GraduateModelComponent toApi(GraduateComponent component);

  GraduateComponent toEntity(GraduateModelComponent component);
}
