package kg.onuguu.account;

import io.quarkus.security.Authenticated;
import kg.onuguu.api.MeApi;
import kg.onuguu.api.model.Me;
import kg.onuguu.api.model.MeUpdate;
import kg.onuguu.api.model.PasswordChange;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** The own account. */
class MeResource implements MeApi {
  private final MeService me;
  private final PasswordService passwords;
  private final ClientConnection client;

  MeResource(MeService me, PasswordService passwords, ClientConnection client) {
    this.me = me;
    this.passwords = passwords;
    this.client = client;
  }

  @Override
  @Authenticated
  public RestResponse<Me> getMe() {
    return tagged(me.get());
  }

  @Override
  @Authenticated
  public RestResponse<Me> updateMe(MeUpdate wanted, String ifMatch) {
    return tagged(me.update(wanted, ifMatch));
  }

  @Override
  @Authenticated
  public RestResponse<Void> changePassword(PasswordChange change) {
    passwords.change(change.getCurrentPassword(), change.getNewPassword(), client.address());
    return RestResponse.noContent();
  }

  private static RestResponse<Me> tagged(Me me) {
    return RestResponse.ResponseBuilder.ok(me).tag(Precondition.tag(me.getVersion())).build();
  }
}
