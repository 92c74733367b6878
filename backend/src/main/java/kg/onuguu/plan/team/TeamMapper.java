package kg.onuguu.plan.team;

import java.util.Arrays;
import java.util.List;
import kg.onuguu.api.model.Team;
import kg.onuguu.api.model.TeamCount;
import kg.onuguu.api.model.TeamMemberUpdate;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** The team at the edge, with all names; {@link PupilMask} hides those of pupils. */
@Mapper
public interface TeamMapper {

  @Mapping(target = "label", source = "fullName")
  kg.onuguu.api.model.TeamMember toApi(TeamMember member);

  @Mapping(target = "version", source = "team.version")
  @Mapping(target = "counts", expression = "java(counts(balance))")
  @Mapping(target = "total", expression = "java(balance.total())")
  @Mapping(target = "community", expression = "java(balance.community())")
  @Mapping(target = "staff", expression = "java(balance.staff())")
  @Mapping(target = "parity", expression = "java(balance.parity())")
  Team toApi(
      PlanTeam team, List<TeamMember> members, TeamBalance balance, List<String> uncoveredSkills);

  default List<TeamCount> counts(TeamBalance balance) {
    return Arrays.stream(TeamCategory.values())
        .map(
            category ->
                new TeamCount()
                    .category(toApi(category))
                    .count(balance.count(category))
                    .min(category.min())
                    .max(category.max()))
        .toList();
  }

  kg.onuguu.api.model.TeamCategory toApi(TeamCategory category);

  TeamCategory toEntity(kg.onuguu.api.model.TeamCategory category);

  TeamMember.Content toContent(TeamMemberUpdate update);
}
