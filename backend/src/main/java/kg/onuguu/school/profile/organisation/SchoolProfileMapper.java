package kg.onuguu.school.profile.organisation;

import java.time.Instant;
import java.util.List;
import kg.onuguu.api.model.AdministrativePlace;
import kg.onuguu.api.model.EmisResponsible;
import kg.onuguu.api.model.SchoolLicence;
import kg.onuguu.api.model.SchoolProfileUpdate;
import kg.onuguu.api.model.StateRegistration;
import kg.onuguu.api.model.StateReregistration;
import kg.onuguu.school.PlaceInfo;
import kg.onuguu.school.profile.Confirmation;
import kg.onuguu.school.profile.ConfirmationMapper;
import kg.onuguu.school.profile.ProfileStatus;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** The profile at the edge: flat in the table, grouped on the wire. */
@Mapper(uses = ConfirmationMapper.class)
interface SchoolProfileMapper {

  @Mapping(target = "formerNames", source = "content.formerNames")
  @Mapping(target = "taxId", source = "content.taxId")
  @Mapping(target = "registration", source = "content")
  @Mapping(target = "reregistration", source = "content")
  @Mapping(target = "licence", source = "content")
  @Mapping(target = "emisResponsible", source = "content")
  @Mapping(target = "findings", ignore = true) // said by ProfileDoubts in the reader's language
  kg.onuguu.api.model.SchoolProfile toApi(
      ProfileContent content,
      Integer version,
      ProfileStatus status,
      Confirmation confirmation,
      Instant updatedAt,
      List<PlaceInfo> places);

  AdministrativePlace toApi(PlaceInfo place);

  @Mapping(target = "number", source = "registrationNumber")
  StateRegistration registration(ProfileContent content);

  @Mapping(target = "registeredOn", source = "reregisteredOn")
  @Mapping(target = "series", source = "reregistrationSeries")
  @Mapping(target = "number", source = "reregistrationNumber")
  StateReregistration reregistration(ProfileContent content);

  /** Nothing while nobody said whether there is one. */
  default SchoolLicence licence(ProfileContent content) {
    return content.licenceStatus() == null
        ? null
        : new SchoolLicence()
            .status(toApi(content.licenceStatus()))
            .number(content.licenceNumber())
            .issuedOn(content.licenceIssuedOn())
            .issuer(content.licenceIssuer())
            .reason(content.licenceReason());
  }

  kg.onuguu.api.model.LicenceStatus toApi(LicenceStatus status);

  @Mapping(target = "position", source = "emisPosition")
  @Mapping(target = "orderNumber", source = "emisOrderNumber")
  @Mapping(target = "orderDate", source = "emisOrderDate")
  EmisResponsible emisResponsible(ProfileContent content);

  @Mapping(target = "registeredOn", source = "registration.registeredOn")
  @Mapping(target = "registrationNumber", source = "registration.number")
  @Mapping(target = "reregisteredOn", source = "reregistration.registeredOn")
  @Mapping(target = "reregistrationSeries", source = "reregistration.series")
  @Mapping(target = "reregistrationNumber", source = "reregistration.number")
  @Mapping(target = "licenceStatus", source = "licence.status")
  @Mapping(target = "licenceNumber", source = "licence.number")
  @Mapping(target = "licenceIssuedOn", source = "licence.issuedOn")
  @Mapping(target = "licenceIssuer", source = "licence.issuer")
  @Mapping(target = "licenceReason", source = "licence.reason")
  @Mapping(target = "emisPosition", source = "emisResponsible.position")
  @Mapping(target = "emisOrderNumber", source = "emisResponsible.orderNumber")
  @Mapping(target = "emisOrderDate", source = "emisResponsible.orderDate")
  ProfileContent toContent(SchoolProfileUpdate update);

  FormerName toEntity(kg.onuguu.api.model.FormerName name);

  kg.onuguu.api.model.FormerName toApi(FormerName name);
}
