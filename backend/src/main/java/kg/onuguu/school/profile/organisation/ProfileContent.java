package kg.onuguu.school.profile.organisation;

import java.time.LocalDate;
import java.util.List;
import kg.onuguu.school.profile.Texts;

/**
 * A profile (паспорт) as it is written; what is unknown is null.
 *
 * @param taxId taxpayer number (ИНН), 14 digits
 * @param emisPosition who answers for the information system (ИСУО): a position, never a name
 */
public record ProfileContent(
    List<FormerName> formerNames,
    LocalDate registeredOn,
    String registrationNumber,
    LocalDate reregisteredOn,
    String reregistrationSeries,
    String reregistrationNumber,
    String taxId,
    LicenceStatus licenceStatus,
    String licenceNumber,
    LocalDate licenceIssuedOn,
    String licenceIssuer,
    String licenceReason,
    String emisPosition,
    String emisOrderNumber,
    LocalDate emisOrderDate) {

  /** While nobody has written anything. */
  static final ProfileContent EMPTY =
      new ProfileContent(
          List.of(), null, null, null, null, null, null, null, null, null, null, null, null, null,
          null);

  public ProfileContent {
    registrationNumber = Texts.orNull(registrationNumber);
    reregistrationSeries = Texts.orNull(reregistrationSeries);
    reregistrationNumber = Texts.orNull(reregistrationNumber);
    licenceNumber = Texts.orNull(licenceNumber);
    licenceIssuer = Texts.orNull(licenceIssuer);
    licenceReason = Texts.orNull(licenceReason);
    emisPosition = Texts.orNull(emisPosition);
    emisOrderNumber = Texts.orNull(emisOrderNumber);
  }
}
