package kg.onuguu.publiccard;

import java.util.List;
import kg.onuguu.api.model.PublicMission;
import kg.onuguu.api.model.PublicPlan;
import kg.onuguu.api.model.PublicSchoolCard;
import kg.onuguu.mission.AdoptedMission;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.activity.DirectionProgress;
import kg.onuguu.school.SchoolRow;
import kg.onuguu.school.profile.organisation.FormerName;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** The public card at the edge: each field is named, so that a new one of a school stays inside. */
@Mapper
interface PublicCardMapper {
  @Mapping(target = "id", source = "row.school.id")
  @Mapping(target = "number", source = "row.school.number")
  @Mapping(target = "name", source = "row.school.name")
  @Mapping(target = "kind", source = "row.school.kind")
  @Mapping(target = "ownership", source = "row.school.ownership")
  @Mapping(target = "districtName", source = "row.districtName")
  @Mapping(target = "localityName", source = "row.localityName")
  @Mapping(target = "languagesOfInstruction", source = "row.school.languages")
  @Mapping(target = "foundedYear", source = "row.school.foundedYear")
  @Mapping(target = "address", source = "row.school.contacts.address")
  @Mapping(target = "email", source = "row.school.contacts.email")
  @Mapping(target = "website", source = "row.school.contacts.website")
  @Mapping(target = "financeCode", ignore = true)
  @Mapping(target = "teachers", ignore = true)
  @Mapping(target = "mission", ignore = true)
  @Mapping(target = "plan", ignore = true)
  @Mapping(target = "indicators", ignore = true)
  PublicSchoolCard organisation(SchoolRow row, List<FormerName> formerNames);

  PublicMission mission(AdoptedMission mission);

  @Mapping(target = "title", source = "plan.title")
  @Mapping(target = "firstSchoolYear", source = "plan.firstSchoolYear")
  @Mapping(target = "lastSchoolYear", source = "plan.lastSchoolYear")
  @Mapping(target = "stages", source = "plan.stages")
  PublicPlan plan(Plan plan, List<DirectionProgress> directions);
}
