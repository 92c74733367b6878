package kg.onuguu.indicator.summary;

import kg.onuguu.api.model.CohortChange;
import kg.onuguu.api.model.IndicatorPoint;
import kg.onuguu.indicator.cohort.Cohort;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** The summary at the edge. */
@Mapper
interface SummaryMapper {
  IndicatorPoint toApi(Point point);

  @Mapping(target = "toGrade", expression = "java(cohort.toGrade())")
  @Mapping(target = "changePct", expression = "java(cohort.changePct())")
  @Mapping(target = "notable", expression = "java(cohort.isNotable())")
  CohortChange toApi(Cohort cohort);
}
