package kg.onuguu.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kg.onuguu.api.model.InvitationPreview;
import kg.onuguu.api.model.InvitationPurpose;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.time.BusinessTime;
import org.jboss.logging.Logger;

/**
 * What the owner of a one-time link can do: see whom it is for, and set a password. A link that is
 * spent, expired or never was is 404, and trying many is slowed down.
 */
@ApplicationScoped
class InvitationService {
  private static final Logger LOG = Logger.getLogger(InvitationService.class);

  private final OneTimeLinkRepository links;
  private final UserAccountRepository accounts;
  private final UserSessionRepository sessions;
  private final PasswordHasher hasher;
  private final PasswordPolicy policy;
  private final AttemptThrottle throttle;
  private final AccountAudit audit;
  private final BusinessTime time;

  InvitationService(
      OneTimeLinkRepository links,
      UserAccountRepository accounts,
      UserSessionRepository sessions,
      PasswordHasher hasher,
      PasswordPolicy policy,
      AttemptThrottle throttle,
      AccountAudit audit,
      BusinessTime time) {
    this.links = links;
    this.accounts = accounts;
    this.sessions = sessions;
    this.hasher = hasher;
    this.policy = policy;
    this.throttle = throttle;
    this.audit = audit;
    this.time = time;
  }

  private record Open(OneTimeLink link, UserAccount account) {}

  InvitationPreview preview(String secret, String address) {
    Open open = open(secret, address);
    return new InvitationPreview()
        .login(open.account().getLogin())
        .fullName(open.account().getFullName())
        .purpose(InvitationPurpose.valueOf(open.link().getPurpose().name()))
        .expiresAt(open.link().getExpiresAt());
  }

  void accept(String secret, String password, String address) {
    Open open = open(secret, address);
    policy.check(password, open.account().getLogin());
    String hash = hasher.hash(password);
    QuarkusTransaction.requiringNew().run(() -> store(open, hash));
    throttle.succeeded(List.of(throttle.account(open.account().getLogin())));
    LOG.infof("Password set through a link, account %s", open.account().getId());
  }

  private Open open(String secret, String address) {
    List<AttemptThrottle.Key> keys = List.of(throttle.address(address));
    throttle.admit(keys);
    Open open =
        QuarkusTransaction.requiringNew()
            .call(() -> find(secret))
            .orElseThrow(ProblemException::notFound);
    throttle.succeeded(keys);
    return open;
  }

  private Optional<Open> find(String secret) {
    return links
        .findOpen(Secrets.hash(secret), time.now())
        .flatMap(
            link ->
                accounts
                    .findByIdOptional(link.getAccountId())
                    .filter(UserAccount::isActive)
                    .map(account -> new Open(link, account)));
  }

  private void store(Open open, String hash) {
    Instant now = time.now();
    if (!links.spend(open.link().getId(), now)) {
      throw ProblemException.notFound();
    }
    UserAccount account = accounts.findById(open.account().getId());
    account.setPassword(hash);
    links.spendAllOf(account.getId(), now);
    sessions.endAll(account.getId(), null, EndReason.PASSWORD_CHANGED, now);
    audit.passwordChanged(account);
  }
}
