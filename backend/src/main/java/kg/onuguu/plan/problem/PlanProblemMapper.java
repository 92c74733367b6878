package kg.onuguu.plan.problem;

import kg.onuguu.api.model.ProblemWeakness;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Problems at the edge. */
@Mapper
public interface PlanProblemMapper {
  kg.onuguu.api.model.PlanProblem toApi(PlanProblem problem);

  @Mapping(target = "kind", constant = "WEAKNESS")
  @Mapping(target = "id", source = "weaknessId")
  ProblemWeakness toApi(WeaknessOrigin origin);

  @Mapping(target = "position", source = "position")
  PlanProblem.Content toContent(kg.onuguu.api.model.PlanProblemUpdate update, int position);
}
