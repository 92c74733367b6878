package kg.onuguu.assessment.observation;

import java.math.BigDecimal;
import kg.onuguu.api.model.LessonChecklistItem;
import kg.onuguu.api.model.LessonObservationItem;
import kg.onuguu.api.model.LessonObservationUpdate;
import kg.onuguu.api.model.PersonRef;
import kg.onuguu.staff.StaffPerson;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Observation sheets at the edge. */
@Mapper
interface ObservationMapper {
  @Mapping(target = "id", source = "sheet.id")
  @Mapping(target = "version", source = "sheet.version")
  kg.onuguu.api.model.LessonObservation toApi(
      LessonObservation sheet,
      PersonRef teacher,
      String assessmentTopic,
      Boolean locked,
      BigDecimal averageMark);

  LessonObservationItem toItem(LessonObservation sheet, String teacherName, BigDecimal averageMark);

  LessonChecklistItem toApi(ChecklistItem item);

  ChecklistItem toOwn(LessonChecklistItem item);

  ObservationContent toContent(LessonObservationUpdate update);

  PersonRef ref(StaffPerson person);
}
