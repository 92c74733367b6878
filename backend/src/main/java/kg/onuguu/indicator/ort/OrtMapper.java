package kg.onuguu.indicator.ort;

import java.util.List;
import kg.onuguu.api.model.OrtBand;
import kg.onuguu.api.model.OrtYearUpdate;
import org.mapstruct.Mapper;

/** The ORT at the edge. */
@Mapper
interface OrtMapper {

  Band toOwn(OrtBand band);

  OrtBand toApi(Band band);

  List<Band> toOwn(List<OrtBand> bands);

  OrtYear toOwn(OrtYearUpdate year);
}
