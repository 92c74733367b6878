package kg.onuguu.access;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The scope of the caller. A bean with a method, not a producer of {@link AccessScope}: resources
 * are singletons, so an injected dependent scope would be the first caller's for ever.
 */
@ApplicationScoped
public class CurrentScope {
  private final CurrentUser user;

  CurrentScope(CurrentUser user) {
    this.user = user;
  }

  public AccessScope get() {
    return user.find().map(Caller::scope).orElseGet(AccessScope.Nothing::new);
  }
}
