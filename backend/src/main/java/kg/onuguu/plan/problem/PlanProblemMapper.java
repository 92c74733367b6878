package kg.onuguu.plan.problem;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Problems at the edge. */
@Mapper
public interface PlanProblemMapper {
  kg.onuguu.api.model.PlanProblem toApi(PlanProblem problem);

  @Mapping(target = "position", source = "position")
  PlanProblem.Content toContent(kg.onuguu.api.model.PlanProblemUpdate update, int position);
}
