package kg.onuguu.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.text.LocalizedName;

/** Adds the names of the places to accounts: two queries, however many there are. */
@ApplicationScoped
class UserViews {
  private final SchoolDirectory schools;

  UserViews(SchoolDirectory schools) {
    this.schools = schools;
  }

  UserView of(UserAccount account) {
    return of(List.of(account)).get(0);
  }

  List<UserView> of(List<UserAccount> accounts) {
    Map<UUID, LocalizedName> names = new HashMap<>();
    schools
        .infos(places(accounts, RoleGrant::schoolId), new AccessScope.Nationwide())
        .forEach(school -> names.put(school.id(), school.name()));
    schools
        .units(places(accounts, RoleGrant::districtId))
        .forEach(unit -> names.put(unit.id(), unit.name()));
    return accounts.stream().map(account -> view(account, names)).toList();
  }

  private static Set<UUID> places(List<UserAccount> accounts, Function<RoleGrant, UUID> place) {
    return accounts.stream()
        .flatMap(account -> account.getGrants().stream())
        .map(place)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static UserView view(UserAccount account, Map<UUID, LocalizedName> names) {
    return new UserView(
        account.getId(),
        account.getVersion(),
        account.getLogin(),
        account.getFullName(),
        account.getRole(),
        account.getLanguage(),
        account.isActive(),
        account.hasPassword(),
        account.getLastSignInAt(),
        account.getGrants().stream().map(grant -> place(grant, names)).toList());
  }

  private static UserView.Place place(RoleGrant grant, Map<UUID, LocalizedName> names) {
    UUID place = grant.schoolId() == null ? grant.districtId() : grant.schoolId();
    return new UserView.Place(
        grant.schoolId(), grant.districtId(), names.get(place), grant.validFrom(), grant.validTo());
  }
}
