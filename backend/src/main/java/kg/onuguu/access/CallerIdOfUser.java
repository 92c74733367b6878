package kg.onuguu.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.shared.request.CallerId;

/** Tells the shared parts the id of the caller. */
@ApplicationScoped
class CallerIdOfUser implements CallerId {
  private final CurrentUser user;

  CallerIdOfUser(CurrentUser user) {
    this.user = user;
  }

  @Override
  public UUID require() {
    return user.require().id();
  }
}
