package kg.onuguu.account;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.Role;
import kg.onuguu.shared.time.BusinessTime;

/**
 * A server begins without accounts (R-180: there are no default passwords), and somebody has to
 * invite the first person. Started with the argument {@code invite-administrator} the application
 * prints a one-time link for the account {@code administrator}, made if it is not there, and ends.
 * Whoever can run this has the database's password anyway. It also helps when the last
 * administrator has lost the own password.
 */
@ApplicationScoped
class FirstAdministrator {
  static final String LOGIN = "administrator";
  private static final String ARGUMENT = "invite-administrator";

  private final UserAccountRepository accounts;
  private final AccountSeeding seeding;
  private final Invitations invitations;
  private final BusinessTime time;

  FirstAdministrator(
      UserAccountRepository accounts,
      AccountSeeding seeding,
      Invitations invitations,
      BusinessTime time) {
    this.accounts = accounts;
    this.seeding = seeding;
    this.invitations = invitations;
    this.time = time;
  }

  void started(@Observes StartupEvent start, @CommandLineArguments String[] arguments) {
    if (List.of(arguments).contains(ARGUMENT)) {
      // To the terminal, not into the log, which is kept.
      System.out.println("Set the password of " + LOGIN + " within 72 hours on this server at");
      System.out.println("  /invitation#" + invite());
      Quarkus.asyncExit();
    }
  }

  /** The secret of a new link; older ones are dead. */
  @Transactional
  String invite() {
    UserAccount account =
        accounts
            .findByLogin(LOGIN)
            .orElseGet(
                () -> {
                  UUID id =
                      seeding.account(
                          LOGIN,
                          "Администратор",
                          Role.ADMINISTRATOR,
                          List.of(),
                          time.today(),
                          null);
                  return accounts.findById(id);
                });
    return invitations.make(account).secret();
  }
}
