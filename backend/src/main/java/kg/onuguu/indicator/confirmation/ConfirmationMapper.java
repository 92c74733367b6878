package kg.onuguu.indicator.confirmation;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Confirmations at the edge. */
@Mapper
public interface ConfirmationMapper {
  @Mapping(target = "reason", source = "reopeningReason")
  kg.onuguu.api.model.IndicatorConfirmation toApi(IndicatorConfirmation confirmation);
}
