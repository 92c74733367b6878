package kg.onuguu.staff.vacancy;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.VacanciesApi;
import kg.onuguu.api.model.Vacancy;
import kg.onuguu.api.model.VacancyList;
import kg.onuguu.api.model.VacancyUpdate;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.staff.StaffAnswers;
import org.jboss.resteasy.reactive.RestResponse;

/** Vacancies over HTTP. */
class VacanciesResource implements VacanciesApi {
  private final Vacancies vacancies;
  private final VacancyMapper mapper;
  private final CurrentScope scope;
  private final Idempotency idempotency;

  VacanciesResource(
      Vacancies vacancies, VacancyMapper mapper, CurrentScope scope, Idempotency idempotency) {
    this.vacancies = vacancies;
    this.mapper = mapper;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<VacancyList> listVacancies(UUID schoolId, Boolean all) {
    return RestResponse.ok(vacancies.list(scope.get(), schoolId, Boolean.TRUE.equals(all)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Vacancy> createVacancy(
      UUID schoolId, VacancyUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          Vacancy vacancy = vacancies.create(caller, schoolId, mapper.toContent(update));
          return StaffAnswers.created(
              vacancy,
              vacancy.getVersion(),
              "/api/v1/schools/%s/vacancies/%s".formatted(schoolId, vacancy.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Vacancy> updateVacancy(
      UUID schoolId, UUID vacancyId, VacancyUpdate update, String ifMatch) {
    Vacancy vacancy =
        vacancies.update(scope.get(), schoolId, vacancyId, mapper.toContent(update), ifMatch);
    return StaffAnswers.ok(vacancy, vacancy.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteVacancy(UUID schoolId, UUID vacancyId, String ifMatch) {
    vacancies.delete(scope.get(), schoolId, vacancyId, ifMatch);
    return RestResponse.noContent();
  }
}
