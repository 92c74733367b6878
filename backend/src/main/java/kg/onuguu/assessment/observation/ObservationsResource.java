package kg.onuguu.assessment.observation;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.LessonObservationsApi;
import kg.onuguu.api.model.LessonObservation;
import kg.onuguu.api.model.LessonObservationPage;
import kg.onuguu.api.model.LessonObservationUpdate;
import kg.onuguu.assessment.Words;
import kg.onuguu.plan.Answers;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.staff.StaffRules;
import org.jboss.resteasy.reactive.RestResponse;

/** Observation sheets over HTTP. */
class ObservationsResource implements LessonObservationsApi {
  private final ObservationReader reader;
  private final Observations observations;
  private final ObservationMapper mapper;
  private final ReferenceData reference;
  private final CurrentScope scope;
  private final Idempotency idempotency;

  ObservationsResource(
      ObservationReader reader,
      Observations observations,
      ObservationMapper mapper,
      ReferenceData reference,
      CurrentScope scope,
      Idempotency idempotency) {
    this.reader = reader;
    this.observations = observations;
    this.mapper = mapper;
    this.reference = reference;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<LessonObservationPage> listLessonObservations(
      UUID schoolId,
      String q,
      Integer schoolYear,
      String subject,
      UUID teacherId,
      UUID assessmentId,
      Integer page,
      Integer size) {
    if (subject != null) {
      reference.require(StaffRules.SUBJECTS, subject, "subject");
    }
    AccessScope caller = scope.get();
    ObservationFilter filter =
        new ObservationFilter(
            Words.patterns(q),
            ObservationReader.isOwn(caller),
            schoolYear == null ? null : new SchoolYear(schoolYear),
            subject,
            teacherId,
            assessmentId);
    return RestResponse.ok(reader.page(caller, schoolId, filter, Paging.of(page, size)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<LessonObservation> createLessonObservation(
      UUID schoolId, LessonObservationUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          LessonObservation sheet = observations.create(caller, schoolId, mapper.toContent(update));
          return Answers.created(
              sheet,
              sheet.getVersion(),
              "/api/v1/schools/%s/observations/%s".formatted(schoolId, sheet.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<LessonObservation> getLessonObservation(UUID schoolId, UUID observationId) {
    return answer(reader.read(scope.get(), schoolId, observationId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<LessonObservation> updateLessonObservation(
      UUID schoolId, UUID observationId, LessonObservationUpdate update, String ifMatch) {
    return answer(
        observations.update(
            scope.get(), schoolId, observationId, mapper.toContent(update), ifMatch));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteLessonObservation(
      UUID schoolId, UUID observationId, String ifMatch) {
    observations.delete(scope.get(), schoolId, observationId, ifMatch);
    return RestResponse.noContent();
  }

  private static RestResponse<LessonObservation> answer(LessonObservation sheet) {
    return Answers.ok(sheet, sheet.getVersion());
  }
}
