package kg.onuguu.school.profile.organisation;

import java.time.LocalDate;
import java.util.List;
import kg.onuguu.school.profile.Refusals;
import kg.onuguu.shared.problem.ProblemException;

/** What a profile may not say; what it lacks is a doubt. */
final class ProfileRefusals {
  private ProfileRefusals() {}

  static void check(ProfileContent content, LocalDate today) {
    Refusals wrong = new Refusals();
    List<FormerName> names = content.formerNames();
    for (int i = 0; i < names.size(); i++) {
      FormerName name = names.get(i);
      if (name.name().isBlank()) {
        throw ProblemException.invalid("/formerNames/" + i + "/name", "not_blank");
      }
      wrong.addIf(
          name.fromYear() != null && name.toYear() != null && name.toYear() < name.fromYear(),
          Refusals.at("/formerNames/" + i + "/toYear", "ends_before_start", null));
    }
    wrong.future(content.registeredOn(), today, "/registration/registeredOn");
    wrong.future(content.reregisteredOn(), today, "/reregistration/registeredOn");
    wrong.future(content.licenceIssuedOn(), today, "/licence/issuedOn");
    wrong.future(content.emisOrderDate(), today, "/emisResponsible/orderDate");
    wrong.addIf(
        content.registeredOn() != null
            && content.reregisteredOn() != null
            && content.reregisteredOn().isBefore(content.registeredOn()),
        Refusals.at("/reregistration/registeredOn", "before_registration", null));
    wrong.throwIfAny();
  }
}
