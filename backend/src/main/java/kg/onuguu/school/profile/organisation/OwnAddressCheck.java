package kg.onuguu.school.profile.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kg.onuguu.access.AccessScope;
import kg.onuguu.dataquality.DataQualityCheck;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.school.SchoolContactData;
import kg.onuguu.school.SchoolDirectory;

/** DQ-34: website and e-mail are those of the organisation. */
@ApplicationScoped
class OwnAddressCheck implements DataQualityCheck {
  private final SchoolDirectory schools;
  private final PublicHosts hosts;

  OwnAddressCheck(SchoolDirectory schools, PublicHosts hosts) {
    this.schools = schools;
    this.hosts = hosts;
  }

  @Override
  public String code() {
    return "DQ-34";
  }

  @Override
  public String rule() {
    return null;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<Register> reads() {
    return Set.of(Register.SCHOOL_PROFILE);
  }

  @Override
  public String bundle() {
    return "dq_school";
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    // The check runs for whoever saves; nothing of what it reads is shown outside the school's
    // scope.
    SchoolContactData contacts =
        schools.require(school.schoolId(), new AccessScope.Nationwide()).getContacts();
    List<Suspicion> found = new ArrayList<>();
    hosts
        .ofWebsite(contacts.website())
        .map(host -> suspicion("website", host.code()))
        .ifPresent(found::add);
    hosts
        .ofEmail(contacts.email())
        .map(host -> suspicion("email", host.code()).saying("email"))
        .ifPresent(found::add);
    return found;
  }

  private static Suspicion suspicion(String field, String service) {
    return Suspicion.of(field, Place.in(Register.SCHOOL_PROFILE, null, field))
        .label("service", "public_host", List.of(service));
  }
}
