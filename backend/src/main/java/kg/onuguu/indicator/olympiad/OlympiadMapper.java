package kg.onuguu.indicator.olympiad;

import kg.onuguu.api.model.OlympiadResult;
import kg.onuguu.api.model.OlympiadStage;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Olympiads at the edge. */
@Mapper
interface OlympiadMapper {

  @Mapping(target = "count", source = "number")
  OlympiadResult toApi(OlympiadResultRow row);

  OlympiadStage toApi(Stage stage);

  Stage toOwn(OlympiadStage stage);
}
