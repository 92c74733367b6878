package kg.onuguu.assessment.finding;

import java.util.List;
import kg.onuguu.api.model.AssessmentFindingUpdate;
import kg.onuguu.api.model.FindingProblem;
import org.mapstruct.Mapper;

/** Findings at the edge. */
@Mapper
interface FindingMapper {
  kg.onuguu.api.model.AssessmentFinding toApi(
      AssessmentFinding finding, List<FindingProblem> problems);

  FindingProblem toApi(FindingProblemRepository.Led led);

  AssessmentFinding.Content toContent(AssessmentFindingUpdate update);
}
