package kg.onuguu.account;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The short-lived access token: who, in which session, of which type. */
@ApplicationScoped
class AccessTokens {
  static final Duration LIFE = Duration.ofMinutes(15);

  /** Tells it from any other token that the same key may ever sign. */
  private static final String TYPE_CLAIM = "token_type";

  private static final String TYPE = "access";
  private static final String SESSION_CLAIM = "sid";

  /** What a token says; everything else is read from the database. */
  record Bearer(UUID accountId, UUID sessionId) {}

  private final String issuer;
  private final String audience;
  private final String keyId;

  AccessTokens(
      @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
      @ConfigProperty(name = "mp.jwt.verify.audiences") String audience,
      @ConfigProperty(name = "onuguu.jwt.key-id") String keyId) {
    this.issuer = issuer;
    this.audience = audience;
    this.keyId = keyId;
  }

  String issue(UserAccount account, UUID sessionId) {
    return Jwt.issuer(issuer)
        .audience(audience)
        .subject(account.getId().toString())
        .upn(account.getLogin())
        .groups(account.getRole().name())
        .claim(SESSION_CLAIM, sessionId.toString())
        .claim(TYPE_CLAIM, TYPE)
        .claim(Claims.jti, UUID.randomUUID().toString())
        .expiresIn(LIFE)
        .jws()
        .algorithm(SignatureAlgorithm.RS256)
        .keyId(keyId)
        .sign();
  }

  /** Empty for a token that is well signed but is not an access token of ours. */
  static Optional<Bearer> read(JsonWebToken token) {
    if (!TYPE.equals(token.getClaim(TYPE_CLAIM))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Bearer(
              UUID.fromString(token.getSubject()),
              UUID.fromString(token.<String>getClaim(SESSION_CLAIM))));
    } catch (IllegalArgumentException | NullPointerException foreign) {
      return Optional.empty();
    }
  }
}
