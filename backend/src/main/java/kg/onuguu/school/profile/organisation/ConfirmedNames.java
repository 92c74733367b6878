package kg.onuguu.school.profile.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.school.School;
import kg.onuguu.school.profile.ProfileStatus;

/** What everybody may know of the profile of a school: what its director has confirmed. */
@ApplicationScoped
public class ConfirmedNames {
  private final SchoolProfileRepository profiles;

  ConfirmedNames(SchoolProfileRepository profiles) {
    this.profiles = profiles;
  }

  /** The former names of a school as written; none while the profile is a draft; one query. */
  public List<FormerName> formerNames(School school) {
    return profiles
        .of(school)
        .filter(profile -> profile.getStatus() == ProfileStatus.CONFIRMED)
        .map(profile -> profile.content().formerNames())
        .orElse(List.of());
  }
}
