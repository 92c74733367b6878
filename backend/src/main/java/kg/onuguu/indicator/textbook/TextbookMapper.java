package kg.onuguu.indicator.textbook;

import kg.onuguu.api.model.DeclaredPercentage;
import kg.onuguu.api.model.TextbookCount;
import kg.onuguu.indicator.table.Percentages;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Textbooks at the edge. */
@Mapper(imports = Percentages.class)
interface TextbookMapper {

  @Mapping(target = "pct", expression = "java(row.pct())")
  TextbookCount toApi(TextbookCountRow row);

  @Mapping(target = "pct", expression = "java(Percentages.plain(share.pct()))")
  DeclaredPercentage toApi(DeclaredShare share);

  DeclaredShare toOwn(DeclaredPercentage percentage);
}
