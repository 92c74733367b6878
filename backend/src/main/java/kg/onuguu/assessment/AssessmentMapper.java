package kg.onuguu.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.onuguu.api.model.AssessmentDocument;
import kg.onuguu.api.model.AssessmentFinding;
import kg.onuguu.api.model.AssessmentIndicator;
import kg.onuguu.api.model.AssessmentListItem;
import kg.onuguu.api.model.AssessmentMethod;
import kg.onuguu.api.model.AssessmentObject;
import kg.onuguu.api.model.AssessmentStatus;
import kg.onuguu.api.model.AssessmentStep;
import kg.onuguu.api.model.AssessmentStepKind;
import kg.onuguu.api.model.AssessmentUpdate;
import kg.onuguu.api.model.AssessmentWarning;
import kg.onuguu.api.model.Finding;
import kg.onuguu.api.model.LessonObservationItem;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Internal assessments at the edge. */
@Mapper
public interface AssessmentMapper {
  AssessmentContent toContent(AssessmentUpdate update);

  default Map<Step, StepRecord> toSteps(List<AssessmentStep> steps) {
    Map<Step, StepRecord> all = new EnumMap<>(Step.class);
    steps.forEach(step -> all.put(toOwn(step.getStep()), toOwn(step)));
    return all;
  }

  default List<AssessmentStep> toApi(Map<Step, StepRecord> steps) {
    return steps.entrySet().stream().map(step -> toApi(step.getKey(), step.getValue())).toList();
  }

  @Mapping(target = "id", source = "assessment.id")
  @Mapping(target = "version", source = "assessment.version")
  @Mapping(target = "schoolYear", source = "content.schoolYear")
  @Mapping(target = "object", source = "content.object")
  @Mapping(target = "topic", source = "content.topic")
  @Mapping(target = "coordinator", source = "content.coordinator")
  @Mapping(target = "document", source = "content.document")
  kg.onuguu.api.model.Assessment toApi(
      Assessment assessment,
      AssessmentContent content,
      List<AssessmentFinding> findings,
      List<LessonObservationItem> observations,
      List<AssessmentWarning> warnings);

  AssessmentListItem toItem(
      Assessment assessment, Set<Method> methods, boolean overdue, int strengths, int weaknesses);

  AssessmentWarning toApi(Finding finding);

  AssessmentDocument toApi(ResultDocument document);

  AssessmentIndicator toApi(Indicator indicator);

  AssessmentStep toApi(Step step, StepRecord content);

  StepRecord toOwn(AssessmentStep step);

  Step toOwn(AssessmentStepKind step);

  AssessmentStepKind toApi(Step step);

  ObjectKind toOwn(AssessmentObject object);

  AssessmentObject toApi(ObjectKind object);

  Method toOwn(AssessmentMethod method);

  AssessmentMethod toApi(Method method);

  Status toOwn(AssessmentStatus status);
}
