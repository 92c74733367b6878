package kg.onuguu.school.profile.material;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.onuguu.api.model.InspectionUpdate;
import kg.onuguu.api.model.MaterialBaseUpdate;
import kg.onuguu.api.model.MaterialTotals;
import kg.onuguu.api.model.SafetyInstructionUpdate;
import kg.onuguu.school.profile.Confirmation;
import kg.onuguu.school.profile.ConfirmationMapper;
import kg.onuguu.school.profile.ProfileStatus;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** The material base at the edge; terms are told as of today. */
@Mapper(uses = ConfirmationMapper.class)
interface MaterialBaseMapper {

  @Mapping(target = ".", source = "content")
  @Mapping(target = "findings", ignore = true) // said by MaterialDoubts in the reader's language
  kg.onuguu.api.model.MaterialBase toApi(
      MaterialContent content,
      Integer version,
      ProfileStatus status,
      Confirmation confirmation,
      MaterialTotals totals,
      Instant updatedAt,
      @Context LocalDate today);

  MaterialContent toContent(MaterialBaseUpdate update);

  kg.onuguu.api.model.Building toApi(Building building);

  Building toEntity(kg.onuguu.api.model.Building building);

  kg.onuguu.api.model.Facility toApi(Facility facility);

  Facility toEntity(kg.onuguu.api.model.Facility facility);

  kg.onuguu.api.model.Equipment toApi(Equipment equipment);

  Equipment toEntity(kg.onuguu.api.model.Equipment equipment);

  Inspection toEntity(InspectionUpdate inspection);

  SafetyInstruction toEntity(SafetyInstructionUpdate instruction);

  @Mapping(target = "state", expression = "java(toApi(inspection.state(today)))")
  kg.onuguu.api.model.Inspection toApi(Inspection inspection, @Context LocalDate today);

  @Mapping(target = "state", expression = "java(toApi(instruction.state(today)))")
  @Mapping(target = "dueOn", expression = "java(instruction.dueOn())")
  kg.onuguu.api.model.SafetyInstruction toApi(
      SafetyInstruction instruction, @Context LocalDate today);

  kg.onuguu.api.model.TermState toApi(TermState state);

  List<kg.onuguu.api.model.Inspection> inspections(
      List<Inspection> inspections, @Context LocalDate today);

  List<kg.onuguu.api.model.SafetyInstruction> instructions(
      List<SafetyInstruction> instructions, @Context LocalDate today);
}
