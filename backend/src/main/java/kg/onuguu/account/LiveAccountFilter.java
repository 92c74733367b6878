package kg.onuguu.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ResourceInfo;
import kg.onuguu.access.CurrentUser;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A token is only as good as its session and its account are now: signing out, deactivation and a
 * changed role count at the next request, not when the token expires.
 */
class LiveAccountFilter {
  private final SecurityIdentity identity;
  private final CurrentUser user;

  LiveAccountFilter(SecurityIdentity identity, CurrentUser user) {
    this.identity = identity;
    this.user = user;
  }

  @ServerRequestFilter
  void refuseDeadTokens(ResourceInfo resource) {
    boolean open =
        resource.getResourceMethod() != null
            && resource.getResourceMethod().isAnnotationPresent(PermitAll.class);
    if (!open && !identity.isAnonymous() && user.find().isEmpty()) {
      throw new UnauthorizedException();
    }
  }
}
