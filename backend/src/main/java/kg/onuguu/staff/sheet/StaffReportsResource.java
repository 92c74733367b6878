package kg.onuguu.staff.sheet;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.StaffReportsApi;
import kg.onuguu.api.model.EducationLevel;
import kg.onuguu.api.model.Employment;
import kg.onuguu.api.model.QualificationCategory;
import kg.onuguu.api.model.StaffCategory;
import kg.onuguu.api.model.StaffImportReport;
import kg.onuguu.api.model.StaffSort;
import kg.onuguu.api.model.StaffSummary;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.text.Messages;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.staff.StaffAnswers;
import kg.onuguu.staff.StaffFilter;
import kg.onuguu.staff.StaffFilters;
import kg.onuguu.staff.summary.StaffSummaries;
import org.jboss.resteasy.reactive.RestResponse;

/** The register as a whole over HTTP: totals, files out and in. */
class StaffReportsResource implements StaffReportsApi {
  private final StaffSummaries summaries;
  private final StaffExport export;
  private final StaffImport imports;
  private final StaffFilters filters;
  private final CurrentScope scope;
  private final CurrentRequest request;
  private final BusinessTime time;

  StaffReportsResource(
      StaffSummaries summaries,
      StaffExport export,
      StaffImport imports,
      StaffFilters filters,
      CurrentScope scope,
      CurrentRequest request,
      BusinessTime time) {
    this.summaries = summaries;
    this.export = export;
    this.imports = imports;
    this.filters = filters;
    this.scope = scope;
    this.request = request;
    this.time = time;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<StaffSummary> getStaffSummary(
      UUID schoolId, Integer schoolYear, LocalDate asOf) {
    return RestResponse.ok(summaries.of(scope.get(), schoolId, schoolYear, asOf));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<byte[]> exportStaff(
      UUID schoolId,
      String q,
      StaffCategory category,
      String subject,
      EducationLevel education,
      QualificationCategory qualification,
      UUID unionId,
      Boolean pensionAge,
      Boolean qualificationExpiring,
      Employment employment,
      StaffSort sort) {
    StaffFilter filter =
        filters.of(
            q,
            category,
            subject,
            education,
            qualification,
            unionId,
            pensionAge,
            qualificationExpiring,
            employment,
            sort);
    return file(export.of(scope.get(), schoolId, filter), "staff", "file.staff");
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<byte[]> getStaffTemplate(UUID schoolId) {
    return file(export.template(scope.get(), schoolId), "staff-template", "file.template");
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<StaffImportReport> importStaff(UUID schoolId, byte[] file, Boolean dryRun) {
    return RestResponse.ok(imports.run(scope.get(), schoolId, file, Boolean.TRUE.equals(dryRun)));
  }

  private RestResponse<byte[]> file(StaffExport.File file, String ascii, String key) {
    String name = Messages.of(Vocabulary.BUNDLE).text(request.language(), key);
    String number = file.schoolNumber().replaceAll("[^0-9A-Za-zА-Яа-яӨөҮүҢңЁё-]", "_");
    String plain = number.replaceAll("[^0-9A-Za-z-]", "_");
    return StaffAnswers.file(
        file.content(),
        "%s_%s_%s.xlsx".formatted(ascii, plain, time.today()),
        "%s_%s_%s.xlsx".formatted(name, number, time.today()));
  }
}
