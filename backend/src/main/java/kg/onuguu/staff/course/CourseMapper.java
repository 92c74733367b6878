package kg.onuguu.staff.course;

import java.math.BigDecimal;
import java.util.List;
import kg.onuguu.api.model.StaffCourseUpdate;
import kg.onuguu.api.model.StaffWarning;
import org.mapstruct.Mapper;

/** Courses at the edge. */
@Mapper
interface CourseMapper {
  kg.onuguu.api.model.StaffCourse toModel(
      StaffCourse course,
      String personName,
      Integer schoolYear,
      BigDecimal hoursPerDay,
      boolean reportOverdue,
      List<StaffWarning> warnings);

  CourseContent toContent(StaffCourseUpdate update);
}
