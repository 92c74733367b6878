package kg.onuguu.evaluation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.api.model.CommissionPerson;
import kg.onuguu.api.model.CriterionResponseUpdate;
import kg.onuguu.api.model.EvaluationLevel;
import kg.onuguu.api.model.IntroBlockUpdate;
import kg.onuguu.api.model.SelfEvaluationCriterion;
import kg.onuguu.api.model.SelfEvaluationIntroBlock;
import kg.onuguu.api.model.SelfEvaluationReportPart;
import kg.onuguu.api.model.WorkingCommissionUpdate;
import kg.onuguu.evaluation.narrative.NarrativeMapper;
import kg.onuguu.plan.Texts;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Texts of a self-evaluation at the edge. */
@Mapper(uses = NarrativeMapper.class, imports = Texts.class)
public interface TextMapper {

  @Mapping(target = "reason", expression = "java(Texts.orNull(update.getNotApplicableReason()))")
  IntroBlock.Content toContent(IntroBlockUpdate update);

  @Mapping(
      target = "notApplicablePart",
      expression = "java(Texts.orNull(update.getNotApplicablePart()))")
  @Mapping(
      target = "noEvidenceReason",
      expression = "java(Texts.orNull(update.getNoEvidenceReason()))")
  CriterionResponse.Content toContent(CriterionResponseUpdate update);

  @Mapping(target = "notApplicableReason", source = "reason")
  SelfEvaluationIntroBlock toApi(IntroBlock block);

  @Mapping(target = "version", source = "response.version")
  @Mapping(target = "code", source = "response.code")
  @Mapping(target = "state", source = "around.state")
  @Mapping(target = "assignment", source = "around.assignment")
  @Mapping(target = "openComments", source = "around.openComments")
  @Mapping(target = "comments", source = "around.comments")
  @Mapping(target = "annexes", source = "around.annexes")
  SelfEvaluationCriterion toApi(CriterionResponse response, CriterionAround around);

  SelfEvaluationReportPart toApi(ReportPart part);

  kg.onuguu.api.model.CriterionAssignment toApi(CriterionAssignment assignment);

  EvaluationLevel toApi(Level level);

  default WorkingCommission.Content toContent(WorkingCommissionUpdate update) {
    List<kg.onuguu.evaluation.text.CommissionPerson> people = new ArrayList<>();
    if (update.getChair() != null) {
      people.add(toContent(update.getChair(), true));
    }
    update.getMembers().forEach(member -> people.add(toContent(member, false)));
    return new WorkingCommission.Content(
        Texts.orNull(update.getOrderNumber()), update.getOrderDate(), people);
  }

  default kg.onuguu.api.model.WorkingCommission toApi(WorkingCommission commission) {
    return new kg.onuguu.api.model.WorkingCommission()
        .version((int) commission.getVersion())
        .orderNumber(commission.getOrderNumber())
        .orderDate(commission.getOrderDate())
        .chair(commission.chair().map(this::toApi).orElse(null))
        .members(commission.members().stream().map(this::toApi).toList())
        .complete(commission.isComplete());
  }

  CommissionPerson toApi(kg.onuguu.evaluation.text.CommissionPerson person);

  private static kg.onuguu.evaluation.text.CommissionPerson toContent(
      CommissionPerson person, boolean chair) {
    String position = Texts.orNull(person.getPosition());
    UUID staff = person.getStaffId();
    return new kg.onuguu.evaluation.text.CommissionPerson(
        person.getFullName().strip(), position, staff, chair);
  }
}
