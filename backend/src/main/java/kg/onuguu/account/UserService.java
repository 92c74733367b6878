package kg.onuguu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.access.Role;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;
import org.jboss.logging.Logger;

/** Accounts, kept by administrators. */
@ApplicationScoped
class UserService {
  private static final Logger LOG = Logger.getLogger(UserService.class);

  private final UserAccountRepository accounts;
  private final UserSessionRepository sessions;
  private final OneTimeLinkRepository links;
  private final Invitations invitations;
  private final GrantRules rules;
  private final UserViews views;
  private final AccountAudit audit;
  private final CurrentUser user;
  private final BusinessTime time;

  UserService(
      UserAccountRepository accounts,
      UserSessionRepository sessions,
      OneTimeLinkRepository links,
      Invitations invitations,
      GrantRules rules,
      UserViews views,
      AccountAudit audit,
      CurrentUser user,
      BusinessTime time) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.links = links;
    this.invitations = invitations;
    this.rules = rules;
    this.views = views;
    this.audit = audit;
    this.user = user;
    this.time = time;
  }

  /** One page and the size of the whole. */
  record Listing(List<UserView> items, long total, Paging paging) {}

  @Transactional
  Listing list(UserAccountRepository.Filter filter, Paging paging) {
    return new Listing(views.of(accounts.page(filter, paging)), accounts.count(filter), paging);
  }

  @Transactional
  UserView get(UUID id) {
    return views.of(require(id));
  }

  @Transactional
  UserView create(String login, UserFacts facts) {
    if (accounts.findByLogin(login).isPresent()) {
      throw refused("/login", "login_taken");
    }
    rules.check(facts.role(), facts.grants(), true, null);
    UserAccount account =
        new UserAccount(login, facts.fullName(), facts.role(), facts.language(), time.now());
    account.assign(facts.role(), facts.grants());
    accounts.persistAndFlush(account);
    UserView made = views.of(account);
    audit.created(made);
    return made;
  }

  /** Demotion and deactivation work at once: the sessions end with the same commit. */
  @Transactional
  UserView update(UUID id, UserFacts facts, String ifMatch) {
    UserAccount account = require(id);
    Precondition.requireMatch(ifMatch, account.getVersion());
    refuseOwnFall(account, facts);
    rules.check(facts.role(), facts.grants(), facts.active(), id);
    AccountAudit.State before = AccountAudit.State.of(views.of(account));
    boolean falls = account.getRole() != facts.role() || account.isActive() && !facts.active();
    account.changeProfile(facts.fullName(), facts.language());
    account.assign(facts.role(), facts.grants());
    account.activate(facts.active());
    if (falls) {
      Instant now = time.now();
      sessions.endAll(id, null, EndReason.ACCOUNT_CHANGED, now);
      links.spendAllOf(id, now);
      LOG.infof("Sessions ended, account %s was changed by %s", id, user.require().id());
    }
    accounts.flush();
    UserView after = views.of(account);
    audit.changed(before, after);
    return after;
  }

  /** Nobody locks the door behind himself: the last administrator would be gone for good. */
  private void refuseOwnFall(UserAccount account, UserFacts facts) {
    if (account.getId().equals(user.require().id())) {
      if (!facts.active()) {
        throw refused("/active", "own_account");
      }
      if (facts.role() != Role.ADMINISTRATOR) {
        throw refused("/role", "own_account");
      }
    }
  }

  @Transactional
  Invitations.Made invite(UUID id) {
    UserAccount account = require(id);
    if (!account.isActive()) {
      throw refused("", "account_inactive");
    }
    Invitations.Made made = invitations.make(account);
    audit.invited(account, made.purpose());
    return made;
  }

  private UserAccount require(UUID id) {
    return accounts.findByIdOptional(id).orElseThrow(ProblemException::notFound);
  }

  private static ProblemException refused(String pointer, String code) {
    return new ProblemException(
        ProblemType.RULE_BROKEN, Violation.at(pointer, code).from(GrantRules.MESSAGES));
  }
}
