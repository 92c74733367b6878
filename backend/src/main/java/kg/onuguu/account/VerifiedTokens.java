package kg.onuguu.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;

/**
 * A token whose signature was found good stays good until it expires: it is verified once, not with
 * each request (a fifth of the processor time of a list). Only the very same text is known again,
 * signature included. Whether its account and session still live is asked of the database every
 * time, as before ({@link LiveAccountFilter}).
 */
@Alternative
@Priority(1)
@ApplicationScoped
class VerifiedTokens extends JWTCallerPrincipalFactory {
  private static final int KEPT = 2_000;

  private final JWTCallerPrincipalFactory verifying = new DefaultJWTCallerPrincipalFactory();
  private final Cache<String, JWTCallerPrincipal> verified =
      Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(AccessTokens.LIFE).build();

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
    JWTCallerPrincipal known = verified.getIfPresent(token);
    if (known != null && known.getExpirationTime() > Instant.now().getEpochSecond()) {
      return known;
    }
    JWTCallerPrincipal principal = verifying.parse(token, context);
    verified.put(token, principal);
    return principal;
  }
}
