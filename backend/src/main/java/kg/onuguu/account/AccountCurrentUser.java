package kg.onuguu.account;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kg.onuguu.access.Caller;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.shared.time.BusinessTime;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Joins the access token with what the database says now: the session lives, the account is
 * active, the role is still the one that the endpoint was opened for.
 */
@ApplicationScoped
class AccountCurrentUser implements CurrentUser {
  private final SecurityIdentity identity;
  private final UserAccountRepository accounts;
  private final CallerHolder holder;
  private final BusinessTime time;

  AccountCurrentUser(
      SecurityIdentity identity,
      UserAccountRepository accounts,
      CallerHolder holder,
      BusinessTime time) {
    this.identity = identity;
    this.accounts = accounts;
    this.holder = holder;
    this.time = time;
  }

  @Override
  public Optional<Caller> find() {
    if (!Arc.container().requestContext().isActive()) {
      return Optional.empty();
    }
    if (holder.get() == null) {
      holder.set(read());
    }
    return holder.get();
  }

  @Override
  public Caller require() {
    return find().orElseThrow(UnauthorizedException::new);
  }

  private Optional<Caller> read() {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Optional.empty();
    }
    return AccessTokens.read(token)
        .flatMap(
            bearer ->
                accounts
                    .findLive(bearer.sessionId(), bearer.accountId(), time.now())
                    .filter(account -> identity.hasRole(account.getRole().name()))
                    .map(account -> caller(account, bearer)));
  }

  private Caller caller(UserAccount account, AccessTokens.Bearer bearer) {
    return new Caller(
        account.getId(),
        account.getLogin(),
        account.getFullName(),
        account.getRole(),
        account.getLanguage(),
        bearer.sessionId(),
        account.scopeOn(time.today()));
  }
}
