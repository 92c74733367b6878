package kg.onuguu.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.access.Role;
import kg.onuguu.shared.schedule.DatabaseLock;
import kg.onuguu.shared.time.BusinessTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A server begins without accounts (R-180: there are no default passwords), and somebody has to
 * invite the first person. Started with the argument {@code invite-administrator} the application
 * prints a one-time link for the administrator, made if it is not there, and ends; that also helps
 * when the last one has lost the own password. With {@code ONUGUU_ADMIN_LOGIN} the link stands in
 * the log of each start until it is used. Whoever can do either has the database's password anyway.
 */
@ApplicationScoped
class FirstAdministrator {
  static final String LOGIN = "administrator";

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
  private static final String ARGUMENT = "invite-administrator";
  private static final Duration START_OF_REPLICAS = Duration.ofSeconds(5);

  private final UserAccountRepository accounts;
  private final AccountSeeding seeding;
  private final Invitations invitations;
  private final DatabaseLock lock;
  private final BusinessTime time;
  private final Optional<String> login;
  private final boolean demo;
  private final String address;

  FirstAdministrator(
      UserAccountRepository accounts,
      AccountSeeding seeding,
      Invitations invitations,
      DatabaseLock lock,
      BusinessTime time,
      @ConfigProperty(name = "onuguu.admin-login") Optional<String> login,
      @ConfigProperty(name = "onuguu.demo-data", defaultValue = "false") boolean demo,
      @ConfigProperty(name = "onuguu.public-url") Optional<String> publicUrl) {
    this.accounts = accounts;
    this.seeding = seeding;
    this.invitations = invitations;
    this.lock = lock;
    this.time = time;
    this.login = login.map(UserAccount::normalised).filter(name -> !name.isEmpty());
    this.demo = demo;
    this.address = publicUrl.map(url -> url.replaceFirst("/+$", "")).orElse("");
  }

  void started(@Observes StartupEvent start, @CommandLineArguments String[] arguments) {
    if (List.of(arguments).contains(ARGUMENT)) {
      // To the terminal, not into the log, which is kept.
      System.out.println("Set the password of " + login() + " within 72 hours on this server at");
      System.out.println("  " + link());
      Quarkus.asyncExit();
    } else if (!demo && lock.acquire("first-administrator", START_OF_REPLICAS)) {
      announce();
    }
  }

  /** Says how to get in, as long as nobody can. */
  private void announce() {
    if (!nobodyAdministers()) {
      return;
    }
    if (login.isEmpty()) {
      LOG.warn(
          "There is no administrator yet: start once with the argument invite-administrator,"
              + " or set ONUGUU_ADMIN_LOGIN");
    } else {
      LOG.infof("No administrator yet. The password of %s is set at %s", login(), link());
    }
  }

  boolean nobodyAdministers() {
    return QuarkusTransaction.requiringNew().call(accounts::nobodyAdministers);
  }

  String link() {
    return address + "/invitation#" + invite();
  }

  /** The secret of a new link; older ones are dead. */
  String invite() {
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> invitations.make(accounts.findByLogin(login()).orElseGet(this::create)).secret());
  }

  private UserAccount create() {
    UUID id =
        seeding.account(
            login(), "Администратор", Role.ADMINISTRATOR, List.of(), time.today(), null);
    return accounts.findById(id);
  }

  private String login() {
    return login.orElse(LOGIN);
  }
}
