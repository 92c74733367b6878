package kg.onuguu.account;

import jakarta.annotation.security.PermitAll;
import kg.onuguu.api.SessionApi;
import kg.onuguu.api.model.Session;
import kg.onuguu.api.model.SignInRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing in and out; the refresh token travels in a cookie only. */
class SessionResource implements SessionApi {
  private final SessionService sessions;
  private final MeService me;
  private final AccountMapper mapper;
  private final RefreshCookie cookie;
  private final ClientConnection client;

  SessionResource(
      SessionService sessions,
      MeService me,
      AccountMapper mapper,
      RefreshCookie cookie,
      ClientConnection client) {
    this.sessions = sessions;
    this.me = me;
    this.mapper = mapper;
    this.cookie = cookie;
    this.client = client;
  }

  @Override
  @PermitAll
  public RestResponse<Session> signIn(SignInRequest request) {
    return answer(sessions.signIn(request.getLogin(), request.getPassword(), client.address()));
  }

  @Override
  @PermitAll
  public RestResponse<Session> refreshSession() {
    return answer(sessions.refresh(cookie.read(), client.address()));
  }

  @Override
  @PermitAll
  public RestResponse<Void> signOut() {
    sessions.signOut(cookie.read());
    return RestResponse.ResponseBuilder.<Void>noContent().cookie(cookie.removal()).build();
  }

  private RestResponse<Session> answer(SignedIn signedIn) {
    return RestResponse.ResponseBuilder.ok(
            mapper.session(signedIn, me.view(signedIn.account().getId())))
        .header("Cache-Control", "no-store")
        .cookie(cookie.write(signedIn.refresh(), signedIn.cookieLife()))
        .build();
  }
}
