package kg.onuguu.school.profile.year;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import kg.onuguu.api.model.DeclaredFigures;
import kg.onuguu.api.model.GradeTotal;
import kg.onuguu.api.model.ProfileReopened;
import kg.onuguu.api.model.ShiftTotal;
import kg.onuguu.api.model.YearProfileSummary;
import kg.onuguu.api.model.YearProfileUpdate;
import kg.onuguu.api.model.YearTotals;
import kg.onuguu.school.profile.ClassSet;
import kg.onuguu.school.profile.Confirmation;
import kg.onuguu.school.profile.ConfirmationMapper;
import kg.onuguu.school.profile.ProfileStatus;
import kg.onuguu.school.profile.Shift;
import kg.onuguu.school.profile.ShiftSchedule;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** A school year at the edge, with its computed totals. */
@Mapper(uses = ConfirmationMapper.class)
interface YearProfileMapper {
  DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  @Mapping(target = ".", source = "content")
  @Mapping(target = "declared", source = "content")
  @Mapping(target = "totals", source = "content.classSets")
  @Mapping(target = "version", source = "version")
  @Mapping(target = "findings", ignore = true) // said by YearDoubts in the reader's language
  kg.onuguu.api.model.YearProfile toApi(
      YearContent content,
      Integer schoolYear,
      Integer version,
      ProfileStatus status,
      Confirmation confirmation,
      ProfileReopened reopened,
      Instant updatedAt,
      String gradeSystem);

  /** Nothing while the year was never reopened. */
  default ProfileReopened reopened(YearProfile profile) {
    return profile.getReopenedAt() == null
        ? null
        : new ProfileReopened()
            .reason(profile.getReopeningReason())
            .reopenedAt(profile.getReopenedAt())
            .reopenedBy(profile.getReopenedBy());
  }

  @Mapping(target = "pupils", source = "declaredPupils")
  @Mapping(target = "teachers", source = "declaredTeachers")
  @Mapping(target = "classSets", source = "declaredClassSets")
  @Mapping(target = "smallestClass", source = "declaredSmallestClass")
  @Mapping(target = "largestClass", source = "declaredLargestClass")
  DeclaredFigures declared(YearContent content);

  @Mapping(target = "declaredPupils", source = "declared.pupils")
  @Mapping(target = "declaredTeachers", source = "declared.teachers")
  @Mapping(target = "declaredClassSets", source = "declared.classSets")
  @Mapping(target = "declaredSmallestClass", source = "declared.smallestClass")
  @Mapping(target = "declaredLargestClass", source = "declared.largestClass")
  YearContent toContent(YearProfileUpdate update);

  kg.onuguu.api.model.ShiftSchedule toApi(ShiftSchedule shift);

  ShiftSchedule toEntity(kg.onuguu.api.model.ShiftSchedule shift);

  kg.onuguu.api.model.ClassSet toApi(ClassSet classSet);

  ClassSet toEntity(kg.onuguu.api.model.ClassSet classSet);

  YearProfileSummary toApi(YearProfileRepository.Summary summary);

  kg.onuguu.api.model.Shift toApi(Shift shift);

  default LocalTime time(String text) {
    return text == null ? null : LocalTime.parse(text, HOUR);
  }

  default String text(LocalTime time) {
    return time == null ? null : HOUR.format(time);
  }

  default YearTotals totals(List<ClassSet> classes) {
    return new YearTotals()
        .classSets(classes.size())
        .pupils(ClassTotals.pupils(classes))
        .withoutPupils(ClassTotals.withoutPupils(classes))
        .averageClass(ClassTotals.average(classes))
        .grades(
            ClassTotals.by(ClassSet::grade, classes).entrySet().stream().map(this::grade).toList())
        .shifts(
            ClassTotals.by(ClassSet::shift, classes).entrySet().stream().map(this::shift).toList());
  }

  private GradeTotal grade(Map.Entry<Integer, List<ClassSet>> one) {
    return new GradeTotal()
        .grade(one.getKey())
        .classSets(one.getValue().size())
        .pupils(ClassTotals.pupils(one.getValue()));
  }

  private ShiftTotal shift(Map.Entry<Shift, List<ClassSet>> one) {
    return new ShiftTotal()
        .shift(toApi(one.getKey()))
        .classSets(one.getValue().size())
        .pupils(ClassTotals.pupils(one.getValue()));
  }
}
