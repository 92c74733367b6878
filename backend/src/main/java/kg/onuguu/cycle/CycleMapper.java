package kg.onuguu.cycle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.api.model.AnnualCycleSummary;
import kg.onuguu.api.model.AnnualCycleUpdate;
import kg.onuguu.api.model.CycleFinding;
import kg.onuguu.api.model.CycleStageRecord;
import kg.onuguu.api.model.Finding;
import kg.onuguu.api.model.PreviousCycleResult;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** The annual cycle at the edge. */
@Mapper
interface CycleMapper {

  default CycleContent toContent(AnnualCycleUpdate update) {
    Map<CycleStage, StageRecord> stages = new EnumMap<>(CycleStage.class);
    update.getStages().forEach(stage -> stages.put(toEntity(stage.getStage()), toEntity(stage)));
    return new CycleContent(stages);
  }

  default List<CycleStageRecord> toApi(CycleContent content) {
    return content.stages().entrySet().stream()
        .map(stage -> toApi(stage.getKey(), stage.getValue()))
        .toList();
  }

  CycleStage toEntity(kg.onuguu.api.model.CycleStage stage);

  kg.onuguu.api.model.CycleStage toApi(CycleStage stage);

  StageRecord toEntity(CycleStageRecord stage);

  CycleStageRecord toApi(CycleStage stage, StageRecord content);

  @Mapping(target = "text", source = "result.result")
  PreviousCycleResult toApi(Integer schoolYear, StageRecord result);

  CycleFinding toApi(CycleStage stage, Finding finding);

  AnnualCycleSummary toApi(CycleSummary summary);
}
