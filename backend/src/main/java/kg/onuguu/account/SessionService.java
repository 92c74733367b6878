package kg.onuguu.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.time.BusinessTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Signing in, staying in, signing out. Transactions are short and never span a password hash: a
 * connection must not wait for 30 ms of arithmetic.
 */
@ApplicationScoped
class SessionService {
  private static final Logger LOG = Logger.getLogger(SessionService.class);

  private final UserAccountRepository accounts;
  private final UserSessionRepository sessions;
  private final PasswordHasher hasher;
  private final AttemptThrottle throttle;
  private final AccessTokens tokens;
  private final AccountAudit audit;
  private final BusinessTime time;
  private final Duration idle;
  private final Duration longest;

  SessionService(
      UserAccountRepository accounts,
      UserSessionRepository sessions,
      PasswordHasher hasher,
      AttemptThrottle throttle,
      AccessTokens tokens,
      AccountAudit audit,
      BusinessTime time,
      @ConfigProperty(name = "onuguu.session.idle", defaultValue = "P14D") Duration idle,
      @ConfigProperty(name = "onuguu.session.longest", defaultValue = "P60D") Duration longest) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.hasher = hasher;
    this.throttle = throttle;
    this.tokens = tokens;
    this.audit = audit;
    this.time = time;
    this.idle = idle;
    this.longest = longest;
  }

  SignedIn signIn(String login, String password, String address) {
    List<AttemptThrottle.Key> keys = List.of(throttle.address(address), throttle.account(login));
    throttle.admit(keys);
    Optional<UserAccount> account =
        QuarkusTransaction.requiringNew().call(() -> accounts.findByLogin(login));
    if (!passwordFits(account, password)) {
      LOG.infof("Sign-in refused, account %s", account.map(UserAccount::getId).orElse(null));
      QuarkusTransaction.requiringNew().run(() -> audit.signInFailed(account.orElse(null)));
      throw new ProblemException(ProblemType.SIGN_IN_FAILED);
    }
    throttle.succeeded(keys);
    return QuarkusTransaction.requiringNew().call(() -> open(account.get()));
  }

  /** The same work for everybody, so that neither answer nor time tells which part was wrong. */
  private boolean passwordFits(Optional<UserAccount> account, String password) {
    Optional<String> hash = account.map(UserAccount::getPasswordHash);
    if (hash.isEmpty()) {
      hasher.waste(password);
      return false;
    }
    return hasher.matches(password, hash.get()) && account.get().isActive();
  }

  private SignedIn open(UserAccount stale) {
    UserAccount account = accounts.findById(stale.getId());
    Instant now = time.now();
    String secret = Secrets.next();
    UserSession session =
        new UserSession(account.getId(), Secrets.hash(secret), now, now.plus(idle));
    sessions.persist(session);
    accounts.noteSignIn(account.getId(), now);
    LOG.infof("Signed in, account %s, session %s", account.getId(), session.getId());
    audit.signedIn(account, session.getId());
    return answer(account, session, secret);
  }

  /** A page that opens without a cookie is not an attempt; a cookie that does not fit is. */
  SignedIn refresh(Optional<RefreshCookie.Token> brought, String address) {
    RefreshCookie.Token token =
        brought.orElseThrow(() -> new ProblemException(ProblemType.UNAUTHENTICATED));
    List<AttemptThrottle.Key> keys = List.of(throttle.address(address));
    throttle.admit(keys);
    SignedIn answer =
        QuarkusTransaction.requiringNew()
            .call(() -> exchange(token))
            .orElseThrow(() -> new ProblemException(ProblemType.UNAUTHENTICATED));
    throttle.succeeded(keys);
    return answer;
  }

  private Optional<SignedIn> exchange(RefreshCookie.Token token) {
    Instant now = time.now();
    UserSession session = sessions.findById(token.sessionId());
    if (session == null || !session.isLive(now)) {
      return Optional.empty();
    }
    String secret = Secrets.next();
    if (!sessions.rotate(
        session.getId(),
        Secrets.hash(token.secret()),
        Secrets.hash(secret),
        now,
        session.nextExpiry(now, idle, longest))) {
      if (sessions.end(session.getId(), EndReason.TOKEN_REUSED, now)) {
        LOG.warnf(
            "An old refresh token came back: session %s of account %s ends",
            session.getId(), session.getAccountId());
        audit.tokenReused(accounts.findById(session.getAccountId()), session.getId());
      }
      return Optional.empty();
    }
    return accounts
        .findByIdOptional(session.getAccountId())
        .filter(UserAccount::isActive)
        .map(account -> answer(account, session, secret));
  }

  void signOut(Optional<RefreshCookie.Token> brought) {
    brought.ifPresent(token -> QuarkusTransaction.requiringNew().run(() -> end(token)));
  }

  /** Whoever brings any token of the session may end it: that harms nobody but a thief. */
  private void end(RefreshCookie.Token token) {
    if (sessions.end(token.sessionId(), EndReason.SIGNED_OUT, time.now())) {
      UserSession session = sessions.findById(token.sessionId());
      LOG.infof("Signed out, session %s", session.getId());
      audit.signedOut(accounts.findById(session.getAccountId()), session.getId());
    }
  }

  private SignedIn answer(UserAccount account, UserSession session, String secret) {
    return new SignedIn(
        account,
        tokens.issue(account, session.getId()),
        new RefreshCookie.Token(session.getId(), secret),
        idle);
  }
}
