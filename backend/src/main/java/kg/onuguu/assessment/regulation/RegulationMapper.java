package kg.onuguu.assessment.regulation;

import kg.onuguu.api.model.AssessmentRegulationUpdate;
import org.mapstruct.Mapper;

/** Regulations at the edge. */
@Mapper
interface RegulationMapper {
  kg.onuguu.api.model.AssessmentRegulation toApi(AssessmentRegulation regulation, boolean inForce);

  AssessmentRegulation.Content toContent(AssessmentRegulationUpdate update);
}
