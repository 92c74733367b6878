package kg.onuguu.indicator.quality;

import java.math.BigDecimal;
import kg.onuguu.api.model.QualityBlock;
import kg.onuguu.api.model.QualityBlockUpdate;
import kg.onuguu.api.model.ReportPeriod;
import kg.onuguu.indicator.table.Percentages;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Quality at the edge. */
@Mapper
interface QualityMapper {

  @Mapping(target = "declaredPct", source = "declaredQualityPct")
  Marks toMarks(QualityBlockUpdate block);

  @Mapping(target = "declaredQualityPct", source = "entered.declaredPct", qualifiedByName = "plain")
  @Mapping(target = "total", source = "entered.total")
  @Mapping(target = "excellent", source = "entered.excellent")
  @Mapping(target = "good", source = "entered.good")
  @Mapping(target = "satisfactory", source = "entered.satisfactory")
  @Mapping(target = "failing", source = "entered.failing")
  @Mapping(target = "ungraded", source = "entered.ungraded")
  @Mapping(target = "graded", expression = "java(counted.graded())")
  @Mapping(target = "groupsSum", expression = "java(counted.groupsSum())")
  @Mapping(target = "qualityPct", expression = "java(counted.qualityPct())")
  @Mapping(target = "passRatePct", expression = "java(counted.passRatePct())")
  QualityBlock toApi(
      GradeBlock block, Integer firstGrade, Integer lastGrade, Marks entered, Marks counted);

  @Named("plain")
  default BigDecimal plain(BigDecimal declared) {
    return Percentages.plain(declared);
  }

  Period toOwn(ReportPeriod period);

  ReportPeriod toApi(Period period);

  GradeBlock toOwn(kg.onuguu.api.model.GradeBlock block);
}
