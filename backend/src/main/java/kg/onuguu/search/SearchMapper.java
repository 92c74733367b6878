package kg.onuguu.search;

import java.util.List;
import org.mapstruct.Mapper;

/** Hits, to the wire. */
@Mapper
interface SearchMapper {
  List<kg.onuguu.api.model.SearchHit> toWire(List<SearchHit> hits);
}
