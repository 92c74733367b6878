package kg.onuguu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.Role;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;

/** Fills an empty database with accounts, for the demonstration and for benches. */
@ApplicationScoped
public class AccountSeeding {
  private final UserAccountRepository accounts;
  private final PasswordHasher hasher;
  private final BusinessTime time;

  AccountSeeding(UserAccountRepository accounts, PasswordHasher hasher, BusinessTime time) {
    this.accounts = accounts;
    this.hasher = hasher;
    this.time = time;
  }

  public boolean isEmpty() {
    return accounts.count() == 0;
  }

  /** The form in which a password is stored; computed before any transaction. */
  public String hash(String password) {
    return hasher.hash(password);
  }

  /**
   * An account in Kyrgyz with its role in those places, open end.
   *
   * @param passwordHash null for one that was not invited yet
   */
  @Transactional
  public UUID account(
      String login,
      String fullName,
      Role role,
      Collection<UUID> places,
      LocalDate since,
      String passwordHash) {
    UserAccount account = new UserAccount(login, fullName, role, Language.KY, time.now());
    List<RoleGrant> grants =
        places.stream()
            .map(
                place ->
                    role.isOfSchools()
                        ? RoleGrant.ofSchool(place, since, null)
                        : RoleGrant.ofDistrict(place, since, null))
            .toList();
    account.assign(role, grants);
    account.setPassword(passwordHash);
    accounts.persist(account);
    return account.getId();
  }
}
