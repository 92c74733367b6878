package kg.onuguu.plan.goal;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Goals and objectives at the edge. */
@Mapper
public interface GoalMapper {
  kg.onuguu.api.model.Goal toApi(Goal goal);

  kg.onuguu.api.model.Objective toApi(Objective objective);

  @Mapping(target = "position", source = "position")
  Goal.Content toContent(kg.onuguu.api.model.GoalUpdate update, int position);

  @Mapping(target = "position", source = "position")
  Objective.Content toContent(kg.onuguu.api.model.ObjectiveUpdate update, int position);
}
