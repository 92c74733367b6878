package kg.onuguu.staff;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.StaffApi;
import kg.onuguu.api.model.EducationLevel;
import kg.onuguu.api.model.Employment;
import kg.onuguu.api.model.PensionAgeList;
import kg.onuguu.api.model.QualificationCategory;
import kg.onuguu.api.model.StaffCategory;
import kg.onuguu.api.model.StaffPage;
import kg.onuguu.api.model.StaffPerson;
import kg.onuguu.api.model.StaffPersonUpdate;
import kg.onuguu.api.model.StaffSort;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import org.jboss.resteasy.reactive.RestResponse;

/** The people of a school over HTTP. */
class StaffResource implements StaffApi {
  private final StaffReader reader;
  private final Staff staff;
  private final StaffMapper mapper;
  private final StaffFilters filters;
  private final CurrentScope scope;
  private final Idempotency idempotency;

  StaffResource(
      StaffReader reader,
      Staff staff,
      StaffMapper mapper,
      StaffFilters filters,
      CurrentScope scope,
      Idempotency idempotency) {
    this.reader = reader;
    this.staff = staff;
    this.mapper = mapper;
    this.filters = filters;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<StaffPage> listStaff(
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
      StaffSort sort,
      Integer page,
      Integer size) {
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
    return RestResponse.ok(reader.page(scope.get(), schoolId, filter, Paging.of(page, size)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<StaffPerson> createStaffPerson(
      UUID schoolId, StaffPersonUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          StaffPerson person = staff.create(caller, schoolId, mapper.toContent(update));
          return StaffAnswers.created(
              person,
              person.getVersion(),
              "/api/v1/schools/%s/staff/%s".formatted(schoolId, person.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<StaffPerson> getStaffPerson(UUID schoolId, UUID personId) {
    return answer(reader.card(scope.get(), schoolId, personId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<StaffPerson> updateStaffPerson(
      UUID schoolId, UUID personId, StaffPersonUpdate update, String ifMatch) {
    return answer(staff.update(scope.get(), schoolId, personId, mapper.toContent(update), ifMatch));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteStaffPerson(UUID schoolId, UUID personId, String ifMatch) {
    staff.delete(scope.get(), schoolId, personId, ifMatch);
    return RestResponse.noContent();
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<PensionAgeList> listPensionAge(UUID schoolId) {
    return RestResponse.ok(reader.pensionAges(scope.get(), schoolId));
  }

  private static RestResponse<StaffPerson> answer(StaffPerson person) {
    return StaffAnswers.ok(person, person.getVersion());
  }
}
