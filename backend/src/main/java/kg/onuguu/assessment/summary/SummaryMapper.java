package kg.onuguu.assessment.summary;

import kg.onuguu.api.model.AchievementKindCount;
import kg.onuguu.api.model.AssessmentDue;
import kg.onuguu.api.model.AssessmentMethodCount;
import kg.onuguu.api.model.AssessmentObject;
import kg.onuguu.api.model.AssessmentRegulationRef;
import kg.onuguu.assessment.ObjectKind;
import kg.onuguu.assessment.regulation.AssessmentRegulation;
import org.mapstruct.Mapper;

/** Totals at the edge. */
@Mapper
interface SummaryMapper {
  AssessmentMethodCount toApi(SummaryQueries.Used used);

  AchievementKindCount toApi(SummaryQueries.Achieved achieved);

  AssessmentDue toApi(SummaryQueries.Due due);

  AssessmentRegulationRef toApi(AssessmentRegulation regulation);

  AssessmentObject toApi(ObjectKind object);
}
