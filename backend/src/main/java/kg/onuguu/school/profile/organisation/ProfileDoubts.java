package kg.onuguu.school.profile.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.finding.Label;
import kg.onuguu.school.PlaceInfo;
import kg.onuguu.school.SchoolContactData;
import kg.onuguu.school.profile.Doubt;

/** What a profile lacks, and what in it is doubtful (R-052, R-179, DQ-34). */
@ApplicationScoped
class ProfileDoubts {
  private static final String LICENCE = "R-052";
  private static final String FOREIGN_ADDRESS = "DQ-34";

  private final PublicHosts hosts;

  ProfileDoubts(PublicHosts hosts) {
    this.hosts = hosts;
  }

  /** In the order of the page. */
  List<Doubt> of(
      ProfileContent content, SchoolContactData contacts, List<PlaceInfo> places, LocalDate today) {
    List<Doubt> all = new ArrayList<>();
    licence(content, all);
    if (content.registeredOn() == null || content.registrationNumber() == null) {
      all.add(Doubt.warning(LICENCE, "registration_incomplete", "/registration"));
    }
    if (content.taxId() == null) {
      all.add(Doubt.info(null, "tax_id_missing", "/taxId"));
    }
    if (content.emisPosition() == null
        || content.emisOrderNumber() == null
        || content.emisOrderDate() == null) {
      all.add(Doubt.info(null, "emis_incomplete", "/emisResponsible"));
    }
    all.addAll(addresses(contacts));
    places.stream()
        .filter(place -> place.validTo() != null && place.validTo().isBefore(today))
        .map(
            place ->
                Doubt.warning("R-179", "place_ended", "/places")
                    .with("place", place.name().ky())
                    .with("date", place.validTo()))
        .forEach(all::add);
    return all;
  }

  /** DQ-34: a document of somebody's drive is no website, a free mailbox is a person's. */
  List<Doubt> addresses(SchoolContactData contacts) {
    List<Doubt> all = new ArrayList<>();
    if (contacts.website() == null) {
      all.add(Doubt.info(FOREIGN_ADDRESS, "website_missing", "/website"));
    }
    hosts
        .ofWebsite(contacts.website())
        .map(
            host ->
                Doubt.warning(FOREIGN_ADDRESS, "website_foreign", "/website")
                    .with("service", new Label("public_host", host.code())))
        .ifPresent(all::add);
    hosts
        .ofEmail(contacts.email())
        .map(
            host ->
                Doubt.warning(FOREIGN_ADDRESS, "email_foreign", "/email")
                    .with("service", new Label("public_host", host.code())))
        .ifPresent(all::add);
    return all;
  }

  /** a licence with its number and day, or why there is none. */
  private static void licence(ProfileContent content, List<Doubt> all) {
    if (content.licenceStatus() == null) {
      all.add(Doubt.blocker(LICENCE, "licence_missing", "/licence/status"));
    } else if (content.licenceStatus() == LicenceStatus.NOT_APPLICABLE) {
      if (content.licenceReason() == null) {
        all.add(Doubt.blocker(LICENCE, "licence_reason_missing", "/licence/reason"));
      }
    } else if (content.licenceNumber() == null || content.licenceIssuedOn() == null) {
      all.add(Doubt.blocker(LICENCE, "licence_incomplete", "/licence/number"));
    }
  }
}
