package kg.onuguu.staff;

import java.util.List;
import kg.onuguu.api.model.StaffAward;
import kg.onuguu.api.model.StaffCourse;
import kg.onuguu.api.model.StaffListItem;
import kg.onuguu.api.model.StaffPersonUpdate;
import kg.onuguu.api.model.StaffSort;
import kg.onuguu.api.model.StaffWarning;
import org.mapstruct.Mapper;

/** People at the edge, with what is computed. */
@Mapper
public interface StaffMapper {
  StaffListItem toItem(
      StaffPerson person,
      String methodicalUnionName,
      Integer experienceYears,
      boolean employed,
      List<StaffWarning> warnings);

  kg.onuguu.api.model.StaffPerson toCard(
      StaffPerson person,
      String methodicalUnionName,
      Integer experienceYears,
      boolean employed,
      List<StaffCourse> courses,
      List<StaffWarning> warnings);

  StaffAward toModel(Award award);

  StaffContent toContent(StaffPersonUpdate update);

  Award toOwn(StaffAward award);

  StaffCategory toOwn(kg.onuguu.api.model.StaffCategory category);

  kg.onuguu.api.model.StaffCategory toModel(StaffCategory category);

  EducationLevel toOwn(kg.onuguu.api.model.EducationLevel education);

  QualificationCategory toOwn(kg.onuguu.api.model.QualificationCategory qualification);

  StaffFilter.Employment toOwn(kg.onuguu.api.model.Employment employment);

  StaffFilter.Order toOrder(StaffSort sort);
}
