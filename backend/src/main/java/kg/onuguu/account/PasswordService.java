package kg.onuguu.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.access.Caller;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;
import org.jboss.logging.Logger;

/** Changing the own password. Guessing the current one is slowed down as at the sign-in. */
@ApplicationScoped
class PasswordService {
  private static final Logger LOG = Logger.getLogger(PasswordService.class);

  private final UserAccountRepository accounts;
  private final UserSessionRepository sessions;
  private final PasswordHasher hasher;
  private final PasswordPolicy policy;
  private final AttemptThrottle throttle;
  private final AccountAudit audit;
  private final CurrentUser user;
  private final BusinessTime time;

  PasswordService(
      UserAccountRepository accounts,
      UserSessionRepository sessions,
      PasswordHasher hasher,
      PasswordPolicy policy,
      AttemptThrottle throttle,
      AccountAudit audit,
      CurrentUser user,
      BusinessTime time) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.hasher = hasher;
    this.policy = policy;
    this.throttle = throttle;
    this.audit = audit;
    this.user = user;
    this.time = time;
  }

  void change(String current, String wanted, String address) {
    Caller caller = user.require();
    policy.check(wanted, caller.login());
    List<AttemptThrottle.Key> keys =
        List.of(throttle.address(address), throttle.account(caller.login()));
    throttle.admit(keys);
    String known =
        QuarkusTransaction.requiringNew()
            .call(() -> accounts.findById(caller.id()).getPasswordHash());
    if (known == null || !hasher.matches(current, known)) {
      throw new ProblemException(
          ProblemType.RULE_BROKEN,
          Violation.at("/currentPassword", "wrong_password").from(PasswordPolicy.MESSAGES));
    }
    throttle.succeeded(keys);
    String hash = hasher.hash(wanted);
    QuarkusTransaction.requiringNew().run(() -> store(caller, known, hash));
    LOG.infof("Password changed, account %s", caller.id());
  }

  private void store(Caller caller, String known, String hash) {
    UserAccount account = accounts.findById(caller.id());
    if (!known.equals(account.getPasswordHash())) {
      throw new ProblemException(ProblemType.STALE);
    }
    account.setPassword(hash);
    sessions.endAll(caller.id(), caller.sessionId(), EndReason.PASSWORD_CHANGED, time.now());
    audit.passwordChanged(account);
  }
}
