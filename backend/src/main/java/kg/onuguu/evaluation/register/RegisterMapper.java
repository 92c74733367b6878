package kg.onuguu.evaluation.register;

import kg.onuguu.api.model.RegisterPoint;
import kg.onuguu.api.model.RegisterValue;
import org.mapstruct.Mapper;

/** Register values at the edge. */
@Mapper
public interface RegisterMapper {
  RegisterValue toApi(Figure figure);

  RegisterPoint toApi(Figure.Point point);

  kg.onuguu.api.model.RegisterUnit toApi(RegisterUnit unit);
}
