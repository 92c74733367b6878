package kg.onuguu.indicator;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.ResourceIndicatorsApi;
import kg.onuguu.api.model.CourseTable;
import kg.onuguu.api.model.CourseTableUpdate;
import kg.onuguu.api.model.DeclaredFigureTable;
import kg.onuguu.api.model.DeclaredFigureTableUpdate;
import kg.onuguu.api.model.MethodicalTable;
import kg.onuguu.api.model.MethodicalTableUpdate;
import kg.onuguu.api.model.SurveyTable;
import kg.onuguu.api.model.SurveyTableUpdate;
import kg.onuguu.api.model.TextbookTable;
import kg.onuguu.api.model.TextbookTableUpdate;
import kg.onuguu.indicator.course.CourseTables;
import kg.onuguu.indicator.declared.DeclaredFigureTables;
import kg.onuguu.indicator.material.MaterialTables;
import kg.onuguu.indicator.survey.SurveyTables;
import kg.onuguu.indicator.textbook.TextbookTables;
import kg.onuguu.shared.request.CurrentRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Courses, materials, textbooks, surveys and printed figures over HTTP. */
class ResourceIndicatorsResource implements ResourceIndicatorsApi {
  private final CurrentScope scope;
  private final CurrentRequest request;
  private final CurrentYears years;
  private final CourseTables courseStats;
  private final MaterialTables methodicalMaterials;
  private final TextbookTables textbooks;
  private final SurveyTables surveys;
  private final DeclaredFigureTables declaredFigures;

  ResourceIndicatorsResource(
      CurrentScope scope,
      CurrentRequest request,
      CurrentYears years,
      CourseTables courseStats,
      MaterialTables methodicalMaterials,
      TextbookTables textbooks,
      SurveyTables surveys,
      DeclaredFigureTables declaredFigures) {
    this.scope = scope;
    this.request = request;
    this.years = years;
    this.courseStats = courseStats;
    this.methodicalMaterials = methodicalMaterials;
    this.textbooks = textbooks;
    this.surveys = surveys;
    this.declaredFigures = declaredFigures;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<CourseTable> getCourseStats(UUID schoolId, Integer from, Integer to) {
    CourseTable table =
        courseStats.read(scope.get(), schoolId, years.window(from, to), request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<CourseTable> replaceCourseStats(
      UUID schoolId, CourseTableUpdate update, String ifMatch) {
    CourseTable table =
        courseStats.replace(scope.get(), schoolId, update, ifMatch, request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<MethodicalTable> getMethodicalMaterials(
      UUID schoolId, Integer from, Integer to) {
    MethodicalTable table =
        methodicalMaterials.read(scope.get(), schoolId, years.window(from, to), request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<MethodicalTable> replaceMethodicalMaterials(
      UUID schoolId, MethodicalTableUpdate update, String ifMatch) {
    MethodicalTable table =
        methodicalMaterials.replace(scope.get(), schoolId, update, ifMatch, request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<TextbookTable> getTextbooks(UUID schoolId, Integer from, Integer to) {
    TextbookTable table =
        textbooks.read(scope.get(), schoolId, years.window(from, to), request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<TextbookTable> replaceTextbooks(
      UUID schoolId, TextbookTableUpdate update, String ifMatch) {
    TextbookTable table =
        textbooks.replace(scope.get(), schoolId, update, ifMatch, request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<SurveyTable> getSurveys(UUID schoolId, Integer from, Integer to) {
    SurveyTable table =
        surveys.read(scope.get(), schoolId, years.window(from, to), request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<SurveyTable> replaceSurveys(
      UUID schoolId, SurveyTableUpdate update, String ifMatch) {
    SurveyTable table = surveys.replace(scope.get(), schoolId, update, ifMatch, request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<DeclaredFigureTable> getDeclaredFigures(UUID schoolId) {
    DeclaredFigureTable table = declaredFigures.read(scope.get(), schoolId, request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<DeclaredFigureTable> replaceDeclaredFigures(
      UUID schoolId, DeclaredFigureTableUpdate update, String ifMatch) {
    DeclaredFigureTable table =
        declaredFigures.replace(scope.get(), schoolId, update, ifMatch, request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }
}
