package kg.onuguu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The refresh token on its way: a cookie that scripts cannot read and other sites cannot send. It
 * names its session, so that an old token of a live session is recognised.
 */
@ApplicationScoped
class RefreshCookie {
  static final String NAME = "onuguu_refresh";

  private static final String PATH = "/api/v1/session";
  private static final int LONGEST = 120;

  /** When the cookie is marked Secure: {@code auto} means always but on plain localhost. */
  enum Secure {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** A refresh token, taken apart. */
  record Token(UUID sessionId, String secret) {
    String text() {
      return sessionId + "." + secret;
    }

    static Optional<Token> parse(String text) {
      int dot = text.indexOf('.');
      if (dot < 0 || text.length() > LONGEST) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            new Token(UUID.fromString(text.substring(0, dot)), text.substring(dot + 1)));
      } catch (IllegalArgumentException foreign) {
        return Optional.empty();
      }
    }
  }

  private final ClientConnection client;
  private final Secure secure;

  RefreshCookie(
      ClientConnection client,
      @ConfigProperty(name = "onuguu.session.cookie-secure", defaultValue = "auto") Secure secure) {
    this.client = client;
    this.secure = secure;
  }

  Optional<Token> read() {
    return client.cookie(NAME).flatMap(Token::parse);
  }

  NewCookie write(Token token, Duration life) {
    return cookie(token.text(), (int) life.toSeconds());
  }

  NewCookie removal() {
    return cookie("", 0);
  }

  private NewCookie cookie(String value, int maxAge) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path(PATH)
        .maxAge(maxAge)
        .httpOnly(true)
        .secure(secure == Secure.ALWAYS || secure == Secure.AUTO && !client.isPlainLocalhost())
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
