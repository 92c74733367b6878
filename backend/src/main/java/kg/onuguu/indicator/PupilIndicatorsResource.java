package kg.onuguu.indicator;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.PupilIndicatorsApi;
import kg.onuguu.api.model.AttestationTable;
import kg.onuguu.api.model.AttestationTableUpdate;
import kg.onuguu.api.model.ContingentTable;
import kg.onuguu.api.model.ContingentTableUpdate;
import kg.onuguu.api.model.OlympiadTable;
import kg.onuguu.api.model.OlympiadTableUpdate;
import kg.onuguu.api.model.OrtTable;
import kg.onuguu.api.model.OrtTableUpdate;
import kg.onuguu.api.model.QualityTable;
import kg.onuguu.api.model.QualityTableUpdate;
import kg.onuguu.indicator.attestation.AttestationTables;
import kg.onuguu.indicator.contingent.ContingentTables;
import kg.onuguu.indicator.olympiad.OlympiadTables;
import kg.onuguu.indicator.ort.OrtTables;
import kg.onuguu.indicator.quality.QualityTables;
import kg.onuguu.shared.request.CurrentRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Pupils, marks, olympiads and final tests over HTTP. */
class PupilIndicatorsResource implements PupilIndicatorsApi {
  private final CurrentScope scope;
  private final CurrentRequest request;
  private final CurrentYears years;
  private final ContingentTables contingent;
  private final QualityTables quality;
  private final OlympiadTables olympiads;
  private final OrtTables ort;
  private final AttestationTables attestation;

  PupilIndicatorsResource(
      CurrentScope scope,
      CurrentRequest request,
      CurrentYears years,
      ContingentTables contingent,
      QualityTables quality,
      OlympiadTables olympiads,
      OrtTables ort,
      AttestationTables attestation) {
    this.scope = scope;
    this.request = request;
    this.years = years;
    this.contingent = contingent;
    this.quality = quality;
    this.olympiads = olympiads;
    this.ort = ort;
    this.attestation = attestation;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<ContingentTable> getContingent(UUID schoolId, Integer from, Integer to) {
    ContingentTable table =
        contingent.read(scope.get(), schoolId, years.window(from, to), request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<ContingentTable> replaceContingent(
      UUID schoolId, ContingentTableUpdate update, String ifMatch) {
    ContingentTable table =
        contingent.replace(scope.get(), schoolId, update, ifMatch, request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<QualityTable> getQuality(UUID schoolId, Integer from, Integer to) {
    QualityTable table =
        quality.read(scope.get(), schoolId, years.window(from, to), request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<QualityTable> replaceQuality(
      UUID schoolId, QualityTableUpdate update, String ifMatch) {
    QualityTable table =
        quality.replace(scope.get(), schoolId, update, ifMatch, request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<OlympiadTable> getOlympiads(UUID schoolId, Integer from, Integer to) {
    OlympiadTable table =
        olympiads.read(scope.get(), schoolId, years.window(from, to), request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<OlympiadTable> replaceOlympiads(
      UUID schoolId, OlympiadTableUpdate update, String ifMatch) {
    OlympiadTable table =
        olympiads.replace(scope.get(), schoolId, update, ifMatch, request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<OrtTable> getOrt(UUID schoolId, Integer from, Integer to) {
    OrtTable table = ort.read(scope.get(), schoolId, years.window(from, to), request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<OrtTable> replaceOrt(UUID schoolId, OrtTableUpdate update, String ifMatch) {
    OrtTable table = ort.replace(scope.get(), schoolId, update, ifMatch, request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<AttestationTable> getAttestation(UUID schoolId, Integer from, Integer to) {
    AttestationTable table =
        attestation.read(scope.get(), schoolId, years.window(from, to), request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<AttestationTable> replaceAttestation(
      UUID schoolId, AttestationTableUpdate update, String ifMatch) {
    AttestationTable table =
        attestation.replace(scope.get(), schoolId, update, ifMatch, request.language());
    return TaggedAnswer.of(table, table.getVersion());
  }
}
